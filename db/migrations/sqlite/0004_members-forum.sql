CREATE TABLE `appeals` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`notice_id` text NOT NULL,
	`member_id` text NOT NULL,
	`words` text NOT NULL,
	`state` text NOT NULL,
	`outcome` text,
	`answer` text,
	`decided_by` text,
	`appealed_on` integer NOT NULL,
	`due_at` integer NOT NULL,
	`decided_at` integer,
	FOREIGN KEY (`notice_id`) REFERENCES `notices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `appeals_id_unique` ON `appeals` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `appeals_notice_id_unique` ON `appeals` (`notice_id`);--> statement-breakpoint
CREATE INDEX `appeals_open` ON `appeals` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `appeals_member` ON `appeals` (`member_id`);--> statement-breakpoint
CREATE TABLE `bookmarks` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`member_id` text NOT NULL,
	`post_id` text NOT NULL,
	`saved_on` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `bookmarks_once` ON `bookmarks` (`member_id`,`post_id`);--> statement-breakpoint
CREATE TABLE `check_ins` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`member_id` text NOT NULL,
	`post_id` text NOT NULL,
	`understood` integer,
	`right_things` integer,
	`right_way` integer,
	`written_on` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `check_ins_id_unique` ON `check_ins` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `check_ins_once` ON `check_ins` (`member_id`,`post_id`);--> statement-breakpoint
CREATE INDEX `check_ins_post` ON `check_ins` (`post_id`);--> statement-breakpoint
CREATE TABLE `diary_days` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`member_id` text NOT NULL,
	`day` text NOT NULL,
	`went` text NOT NULL,
	`note_sealed` text,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `diary_days_once` ON `diary_days` (`member_id`,`day`);--> statement-breakpoint
CREATE TABLE `feed_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`created_on` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `feed_links_member` ON `feed_links` (`member_id`);--> statement-breakpoint
CREATE TABLE `follows` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`member_id` text NOT NULL,
	`thread_id` text,
	`room_slug` text,
	`seen_seq` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`room_slug`) REFERENCES `rooms`(`slug`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `follows_thread` ON `follows` (`member_id`,`thread_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `follows_room` ON `follows` (`member_id`,`room_slug`);--> statement-breakpoint
CREATE INDEX `follows_of_thread` ON `follows` (`thread_id`);--> statement-breakpoint
CREATE INDEX `follows_of_room` ON `follows` (`room_slug`);--> statement-breakpoint
CREATE TABLE `kept_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`room_slug` text NOT NULL,
	`thread_id` text,
	`title_sealed` text NOT NULL,
	`body_sealed` text NOT NULL,
	`ready_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`room_slug`) REFERENCES `rooms`(`slug`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `kept_drafts_member` ON `kept_drafts` (`member_id`);--> statement-breakpoint
CREATE TABLE `mutes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mutes_once` ON `mutes` (`member_id`,`kind`,`value`);--> statement-breakpoint
CREATE TABLE `notes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`member_id` text NOT NULL,
	`post_id` text,
	`body_sealed` text NOT NULL,
	`written_on` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `notes_id_unique` ON `notes` (`id`);--> statement-breakpoint
CREATE INDEX `notes_member` ON `notes` (`member_id`,`seq`);--> statement-breakpoint
CREATE TABLE `push_subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`subscription_sealed` text NOT NULL,
	`endpoint_hash` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `push_subscriptions_endpoint_hash_unique` ON `push_subscriptions` (`endpoint_hash`);--> statement-breakpoint
CREATE INDEX `push_subscriptions_member` ON `push_subscriptions` (`member_id`);--> statement-breakpoint
CREATE TABLE `reactions` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`post_id` text NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reactions_once` ON `reactions` (`post_id`,`member_id`,`kind`);--> statement-breakpoint
CREATE INDEX `reactions_member` ON `reactions` (`member_id`);--> statement-breakpoint
CREATE TABLE `reading_marks` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`member_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`number` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reading_marks_place` ON `reading_marks` (`member_id`,`thread_id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`post_id` text NOT NULL,
	`reason` text NOT NULL,
	`words` text NOT NULL,
	`receipt_hash` text NOT NULL,
	`member_id` text,
	`state` text NOT NULL,
	`outcome` text,
	`answer` text,
	`answered_by` text,
	`reported_on` integer NOT NULL,
	`due_at` integer NOT NULL,
	`answered_at` integer,
	`submission_id` text NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`answered_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_id_unique` ON `reports` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_receipt_hash_unique` ON `reports` (`receipt_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_submission_id_unique` ON `reports` (`submission_id`);--> statement-breakpoint
CREATE INDEX `reports_open` ON `reports` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `reports_post` ON `reports` (`post_id`);--> statement-breakpoint
CREATE INDEX `reports_member` ON `reports` (`member_id`);--> statement-breakpoint
ALTER TABLE `helplines` ADD `opening` text;--> statement-breakpoint
ALTER TABLE `helplines` ADD `time_zone` text;--> statement-breakpoint
ALTER TABLE `members` ADD `account_id` text;--> statement-breakpoint
ALTER TABLE `members` ADD `contact` text DEFAULT 'ask' NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `standing` text DEFAULT 'present' NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `shows_days` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `quiet_from` integer DEFAULT 22 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `quiet_to` integer DEFAULT 8 NOT NULL;--> statement-breakpoint
CREATE INDEX `members_account` ON `members` (`account_id`);--> statement-breakpoint
ALTER TABLE `notices` ADD `automated` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `notices` ADD `basis` text;--> statement-breakpoint
ALTER TABLE `posts` ADD `removed_by` text REFERENCES staff(id);--> statement-breakpoint
ALTER TABLE `posts` ADD `adds_to` integer;--> statement-breakpoint
ALTER TABLE `posts` ADD `topic_note` text;--> statement-breakpoint
ALTER TABLE `posts` ADD `gently` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `posts` ADD `editable_until` integer;--> statement-breakpoint
ALTER TABLE `posts` ADD `reaction_counts` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `handle` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `started_on` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_handle_unique` ON `sessions` (`handle`);--> statement-breakpoint
ALTER TABLE `threads` ADD `audience` text DEFAULT 'everyone' NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `need` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `topic_note` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `slow_minutes` integer DEFAULT 0 NOT NULL;