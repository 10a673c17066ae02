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
