CREATE TABLE `corrections` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`post_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`verdict` text NOT NULL,
	`level` text NOT NULL,
	`categories` text NOT NULL,
	`engine_version` text NOT NULL,
	`corrected_at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `corrections_id_unique` ON `corrections` (`id`);--> statement-breakpoint
CREATE INDEX `corrections_post` ON `corrections` (`post_id`,`seq`);--> statement-breakpoint
CREATE TABLE `policy_versions` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`policy` text NOT NULL,
	`terms` text NOT NULL,
	`reason` text NOT NULL,
	`staff_id` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `second_opinions` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`post_id` text NOT NULL,
	`outcome` text NOT NULL,
	`level` text,
	`categories` text NOT NULL,
	`model` text NOT NULL,
	`asked_at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `second_opinions_post` ON `second_opinions` (`post_id`,`seq`);