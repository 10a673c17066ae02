-- The full-text index of what may be found: word stems, made by db/search. What stops being public
-- leaves it here and now, whichever way it does; what becomes public waits in `search_waiting` and is
-- put in before the same transaction ends.
CREATE TABLE `search_waiting` (`post_seq` integer PRIMARY KEY NOT NULL) STRICT;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search` USING fts5(`title`, `body`, `plain`, `place`, tokenize = 'unicode61 remove_diacritics 0');
--> statement-breakpoint
-- Without it FTS5 keeps the words of deleted rows until it next merges its pages.
INSERT INTO `search` (`search`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `search_post_new` AFTER INSERT ON `posts` WHEN NEW.`visibility` = 'published' BEGIN
  INSERT OR IGNORE INTO `search_waiting` VALUES (NEW.`seq`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_post_changed` AFTER UPDATE OF `visibility`, `html`, `number`, `thread_id` ON `posts`
WHEN OLD.`visibility` <> NEW.`visibility` OR OLD.`html` <> NEW.`html` OR OLD.`number` <> NEW.`number` OR OLD.`thread_id` <> NEW.`thread_id` BEGIN
  DELETE FROM `search` WHERE `rowid` = OLD.`seq`;
  INSERT OR IGNORE INTO `search_waiting` SELECT NEW.`seq` WHERE NEW.`visibility` = 'published';
END;
--> statement-breakpoint
CREATE TRIGGER `search_post_gone` AFTER DELETE ON `posts` BEGIN
  DELETE FROM `search` WHERE `rowid` = OLD.`seq`;
END;
--> statement-breakpoint
-- The title stands with the first post alone.
CREATE TRIGGER `search_title_changed` AFTER UPDATE OF `title` ON `threads` WHEN OLD.`title` <> NEW.`title` BEGIN
  DELETE FROM `search` WHERE `rowid` IN (SELECT `seq` FROM `posts` WHERE `thread_id` = NEW.`id` AND `number` = 1);
  INSERT OR IGNORE INTO `search_waiting` SELECT `seq` FROM `posts` WHERE `thread_id` = NEW.`id` AND `number` = 1 AND `visibility` = 'published';
END;
--> statement-breakpoint
CREATE TRIGGER `search_thread_changed` AFTER UPDATE OF `visibility`, `audience`, `room_slug` ON `threads`
WHEN OLD.`visibility` <> NEW.`visibility` OR OLD.`audience` <> NEW.`audience` OR OLD.`room_slug` <> NEW.`room_slug` BEGIN
  DELETE FROM `search` WHERE `rowid` IN (SELECT `seq` FROM `posts` WHERE `thread_id` = NEW.`id`);
  INSERT OR IGNORE INTO `search_waiting` SELECT `seq` FROM `posts` WHERE `thread_id` = NEW.`id` AND `visibility` = 'published';
END;
--> statement-breakpoint
INSERT INTO `search_waiting` SELECT `seq` FROM `posts` WHERE `visibility` = 'published';
