ALTER TABLE `members` ADD `opens_notes` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `posts_additions` ON `posts` (`thread_id`,`adds_to`) WHERE "posts"."adds_to" is not null;--> statement-breakpoint
CREATE INDEX `posts_editable` ON `posts` (`editable_until`) WHERE "posts"."editable_until" is not null;