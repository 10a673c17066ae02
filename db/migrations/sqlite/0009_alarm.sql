CREATE TABLE `alarm_addresses` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`email_sealed` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `channel_checks` (
	`channel` text PRIMARY KEY NOT NULL,
	`tested_at` integer NOT NULL,
	`error_name` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `pagings` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`case_id` text NOT NULL,
	`round` text NOT NULL,
	`step` text NOT NULL,
	`channel` text NOT NULL,
	`target` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`planned_at` integer NOT NULL,
	`sent_at` integer,
	`error_name` text,
	FOREIGN KEY (`case_id`) REFERENCES `escalations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `pagings_id_unique` ON `pagings` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pagings_once` ON `pagings` (`case_id`,`round`,`step`,`channel`,`target`);--> statement-breakpoint
CREATE INDEX `pagings_channel` ON `pagings` (`channel`,`seq`);