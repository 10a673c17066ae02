CREATE TABLE `assessments` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`post_id` text NOT NULL,
	`engine_version` text NOT NULL,
	`language` text NOT NULL,
	`level` text NOT NULL,
	`score` integer NOT NULL,
	`categories` text NOT NULL,
	`signals` text NOT NULL,
	`writer_sees` text NOT NULL,
	`policy_rules` text NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `assessments_post` ON `assessments` (`post_id`,`seq`);--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`reason` text NOT NULL,
	`detail` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_action` ON `audit` (`action`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`post_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`decision` text NOT NULL,
	`rule` text NOT NULL,
	`reason` text NOT NULL,
	`visibility_before` text NOT NULL,
	`visibility_after` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_id_unique` ON `decisions` (`id`);--> statement-breakpoint
CREATE INDEX `decisions_post` ON `decisions` (`post_id`,`seq`);--> statement-breakpoint
CREATE TABLE `escalation_events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`escalation_id` text NOT NULL,
	`kind` text NOT NULL,
	`staff_id` text,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`escalation_id`) REFERENCES `escalations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `escalation_events_case` ON `escalation_events` (`escalation_id`,`seq`);--> statement-breakpoint
CREATE TABLE `escalations` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`post_id` text NOT NULL,
	`member_id` text,
	`opened_by` text,
	`machine_level` text NOT NULL,
	`human_level` text,
	`categories` text NOT NULL,
	`state` text NOT NULL,
	`owner_id` text,
	`title_snapshot` text NOT NULL,
	`text_snapshot` text NOT NULL,
	`opened_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`acknowledged_at` integer,
	`closed_at` integer,
	`outcome` text,
	`close_reason` text,
	`close_proposed_by` text,
	`closed_by` text,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`opened_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`close_proposed_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `escalations_id_unique` ON `escalations` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `escalations_post_id_unique` ON `escalations` (`post_id`);--> statement-breakpoint
CREATE INDEX `escalations_state` ON `escalations` (`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `helplines` (
	`id` text PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`position` integer NOT NULL,
	`topic` text NOT NULL,
	`name` text NOT NULL,
	`contact` text NOT NULL,
	`href` text,
	`hours_sv` text NOT NULL,
	`hours_en` text NOT NULL,
	`audience_sv` text NOT NULL,
	`audience_en` text NOT NULL,
	`basis` text NOT NULL,
	`source` text NOT NULL,
	`checked_on` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `helplines_country` ON `helplines` (`country`,`position`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`invited_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by` text,
	FOREIGN KEY (`invited_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`used_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`done_at` integer,
	`last_error` text,
	`dedupe_key` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_dedupe_key_unique` ON `jobs` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`done_at`,`run_at`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`alias` text NOT NULL,
	`skeleton` text NOT NULL,
	`locale` text NOT NULL,
	`passphrase_hash` text,
	`recovery_hash` text,
	`joined_month` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `members_skeleton_unique` ON `members` (`skeleton`);--> statement-breakpoint
CREATE TABLE `notices` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`member_id` text NOT NULL,
	`post_id` text NOT NULL,
	`kind` text NOT NULL,
	`rule` text,
	`words` text NOT NULL,
	`staff_id` text,
	`written_on` integer NOT NULL,
	`seen` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_id_unique` ON `notices` (`id`);--> statement-breakpoint
CREATE INDEX `notices_member` ON `notices` (`member_id`,`seq`);--> statement-breakpoint
CREATE TABLE `posts` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`thread_id` text NOT NULL,
	`number` integer NOT NULL,
	`member_id` text,
	`staff_id` text,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`renderer_version` integer NOT NULL,
	`visibility` text NOT NULL,
	`removed_rule` text,
	`submission_id` text NOT NULL,
	`written_on` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_id_unique` ON `posts` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `posts_submission_id_unique` ON `posts` (`submission_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `posts_thread_number` ON `posts` (`thread_id`,`number`);--> statement-breakpoint
CREATE INDEX `posts_member` ON `posts` (`member_id`,`seq`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `recovery_codes_staff` ON `recovery_codes` (`staff_id`);--> statement-breakpoint
CREATE TABLE `review_items` (
	`id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`state` text NOT NULL,
	`level` text NOT NULL,
	`gravity` integer NOT NULL,
	`score` integer NOT NULL,
	`held` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`due_at` integer,
	`done_at` integer,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `review_items_post_id_unique` ON `review_items` (`post_id`);--> statement-breakpoint
CREATE INDEX `review_items_queue` ON `review_items` (`state`,`gravity`,`opened_at`);--> statement-breakpoint
CREATE TABLE `rooms` (
	`slug` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name_sv` text NOT NULL,
	`name_en` text NOT NULL,
	`purpose_sv` text NOT NULL,
	`purpose_en` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`member_id` text,
	`staff_id` text,
	`stage` text NOT NULL,
	`expires_at` integer NOT NULL,
	`idle_until` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE INDEX `sessions_member` ON `sessions` (`member_id`);--> statement-breakpoint
CREATE INDEX `sessions_staff` ON `sessions` (`staff_id`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`first_name` text NOT NULL,
	`profession` text NOT NULL,
	`role` text NOT NULL,
	`sign_in_name` text NOT NULL,
	`skeleton` text NOT NULL,
	`passphrase_hash` text NOT NULL,
	`totp_secret` text NOT NULL,
	`totp_last_step` integer,
	`locale` text NOT NULL,
	`created_at` integer NOT NULL,
	`deactivated_at` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_skeleton_unique` ON `staff` (`skeleton`);--> statement-breakpoint
CREATE TABLE `threads` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`room_slug` text NOT NULL,
	`title` text NOT NULL,
	`locale` text NOT NULL,
	`visibility` text NOT NULL,
	`member_id` text,
	`post_count` integer NOT NULL,
	`last_number` integer NOT NULL,
	`last_post_seq` integer NOT NULL,
	`last_post_on` integer NOT NULL,
	`answered_by_staff` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`room_slug`) REFERENCES `rooms`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `threads_id_unique` ON `threads` (`id`);--> statement-breakpoint
CREATE INDEX `threads_latest` ON `threads` (`visibility`,`last_post_seq`);--> statement-breakpoint
CREATE INDEX `threads_room` ON `threads` (`room_slug`,`visibility`,`last_post_seq`);--> statement-breakpoint
CREATE INDEX `threads_member` ON `threads` (`member_id`);