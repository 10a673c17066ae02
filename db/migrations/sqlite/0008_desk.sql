CREATE TABLE `answer_times` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`answered_at` integer NOT NULL,
	`staffed_minutes` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `answer_times_at` ON `answer_times` (`answered_at`);--> statement-breakpoint
CREATE INDEX `answer_times_thread` ON `answer_times` (`thread_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`claimed_at` integer NOT NULL,
	`lease_until` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `claims_staff` ON `claims` (`staff_id`);--> statement-breakpoint
CREATE TABLE `consultations` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`asked_id` text NOT NULL,
	`question_sealed` text NOT NULL,
	`asked_at` integer NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`draft_id`) REFERENCES `staff_drafts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asked_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `consultations_asked` ON `consultations` (`asked_id`,`done_at`);--> statement-breakpoint
CREATE TABLE `draft_comments` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`draft_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`quote_sealed` text NOT NULL,
	`words_sealed` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `staff_drafts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_comments_id_unique` ON `draft_comments` (`id`);--> statement-breakpoint
CREATE INDEX `draft_comments_draft` ON `draft_comments` (`draft_id`,`seq`);--> statement-breakpoint
CREATE TABLE `duty` (
	`day` text PRIMARY KEY NOT NULL,
	`primary_id` text,
	`backup_id` text,
	FOREIGN KEY (`primary_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`backup_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `grave_readings` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`staff_id` text NOT NULL,
	`item_id` text NOT NULL,
	`day` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `review_items`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `grave_readings_once` ON `grave_readings` (`staff_id`,`item_id`,`day`);--> statement-breakpoint
CREATE TABLE `loose_ends` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`thread_id` text NOT NULL,
	`kind` text NOT NULL,
	`words_sealed` text NOT NULL,
	`side_thread_id` text,
	`staff_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`side_thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `loose_ends_id_unique` ON `loose_ends` (`id`);--> statement-breakpoint
CREATE INDEX `loose_ends_thread` ON `loose_ends` (`thread_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `samples` (
	`item_id` text PRIMARY KEY NOT NULL,
	`drawn_at` integer NOT NULL,
	`read_by` text,
	`read_at` integer,
	`found` text,
	FOREIGN KEY (`item_id`) REFERENCES `review_items`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`read_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `saved_replies` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`staff_id` text,
	`title` text NOT NULL,
	`locale` text NOT NULL,
	`body` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_replies_id_unique` ON `saved_replies` (`id`);--> statement-breakpoint
CREATE INDEX `saved_replies_staff` ON `saved_replies` (`staff_id`);--> statement-breakpoint
CREATE TABLE `sentence_checks` (
	`post_id` text PRIMARY KEY NOT NULL,
	`member_id` text,
	`sentence` text NOT NULL,
	`answer` text,
	`words` text,
	`answered_on` integer,
	`seen` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `shift_notes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`staff_id` text NOT NULL,
	`kind` text NOT NULL,
	`words_sealed` text NOT NULL,
	`written_at` integer NOT NULL,
	`read_by` text,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `shift_notes_id_unique` ON `shift_notes` (`id`);--> statement-breakpoint
CREATE INDEX `shift_notes_kind` ON `shift_notes` (`kind`,`seq`);--> statement-breakpoint
CREATE TABLE `staff_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`post_id` text,
	`body_sealed` text NOT NULL,
	`tray_sealed` text NOT NULL,
	`check_sealed` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`publish_at` integer,
	`submission_id` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_drafts_submission_id_unique` ON `staff_drafts` (`submission_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `staff_drafts_once` ON `staff_drafts` (`staff_id`,`thread_id`);--> statement-breakpoint
CREATE INDEX `staff_drafts_thread` ON `staff_drafts` (`thread_id`);--> statement-breakpoint
CREATE INDEX `staff_drafts_due` ON `staff_drafts` (`state`,`publish_at`);--> statement-breakpoint
CREATE TABLE `staff_settings` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`hours` text,
	`away` text NOT NULL,
	`presentation_sv` text DEFAULT '' NOT NULL,
	`presentation_en` text DEFAULT '' NOT NULL,
	`avoids` text NOT NULL,
	`grave_cap` integer,
	`keys_on` integer DEFAULT true NOT NULL,
	`keys` text NOT NULL,
	`filters` text NOT NULL,
	`keeps_name` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `team_notes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`member_id` text,
	`thread_id` text,
	`staff_id` text NOT NULL,
	`kind` text NOT NULL,
	`words_sealed` text NOT NULL,
	`written_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `team_notes_id_unique` ON `team_notes` (`id`);--> statement-breakpoint
CREATE INDEX `team_notes_member` ON `team_notes` (`member_id`,`seq`);--> statement-breakpoint
CREATE INDEX `team_notes_thread` ON `team_notes` (`thread_id`,`seq`);--> statement-breakpoint
CREATE INDEX `team_notes_expiry` ON `team_notes` (`expires_at`);--> statement-breakpoint
CREATE TABLE `thread_acts` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`thread_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`act` text NOT NULL,
	`rule` text NOT NULL,
	`reason` text NOT NULL,
	`detail` text NOT NULL,
	`done_at` integer NOT NULL,
	`undone_at` integer,
	`undone_by` text,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `thread_acts_id_unique` ON `thread_acts` (`id`);--> statement-breakpoint
CREATE INDEX `thread_acts_thread` ON `thread_acts` (`thread_id`,`seq`);--> statement-breakpoint
CREATE TABLE `thread_care` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`waiting` text NOT NULL,
	`waiting_since` integer NOT NULL,
	`owner_id` text,
	`working_on` text,
	`how` text,
	`agreed_on` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `thread_care_waiting` ON `thread_care` (`waiting`,`waiting_since`);--> statement-breakpoint
CREATE INDEX `thread_care_owner` ON `thread_care` (`owner_id`);--> statement-breakpoint
ALTER TABLE `threads` ADD `locked` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `pinned` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `merged_into` text;
--> statement-breakpoint
INSERT INTO `thread_care` (`thread_id`, `waiting`, `waiting_since`)
SELECT t.id, CASE WHEN t.answered_by_staff THEN 'them' ELSE 'us' END, coalesce(r.opened_at, t.last_post_on)
FROM `threads` t
LEFT JOIN `posts` p ON p.thread_id = t.id AND p.number = 1
LEFT JOIN `review_items` r ON r.post_id = p.id
WHERE t.member_id IS NOT NULL;
