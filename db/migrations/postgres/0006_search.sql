-- The full-text index of what may be found: word stems, made by db/search. What stops being public
-- leaves it here and now, whichever way it does; what becomes public is named in a setting of its
-- transaction and put in before that ends. A table of waiting posts would set every two writers at odds.
CREATE TABLE "search_waiting" ("post_seq" integer PRIMARY KEY NOT NULL);
--> statement-breakpoint
CREATE TABLE "search" (
  "post_seq" integer PRIMARY KEY NOT NULL REFERENCES "posts"("seq") ON DELETE CASCADE,
  "title" text NOT NULL,
  "body" text NOT NULL,
  "plain" text NOT NULL,
  "vector" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_vector" ON "search" USING gin ("vector");
--> statement-breakpoint
CREATE FUNCTION search_wait(seq integer) RETURNS void LANGUAGE sql AS $$
  SELECT set_config('leeward.unindexed', concat_ws(' ', nullif(current_setting('leeward.unindexed', true), ''), seq), true);
$$;
--> statement-breakpoint
CREATE FUNCTION search_post_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'UPDATE' THEN DELETE FROM search WHERE post_seq = OLD.seq; END IF;
  IF NEW.visibility = 'published' THEN PERFORM search_wait(NEW.seq); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_title_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  DELETE FROM search WHERE post_seq IN (SELECT seq FROM posts WHERE thread_id = NEW.id AND number = 1);
  PERFORM search_wait(seq) FROM posts WHERE thread_id = NEW.id AND number = 1 AND visibility = 'published';
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_thread_changed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  DELETE FROM search WHERE post_seq IN (SELECT seq FROM posts WHERE thread_id = NEW.id);
  PERFORM search_wait(seq) FROM posts WHERE thread_id = NEW.id AND visibility = 'published';
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "search_post_new" AFTER INSERT ON "posts" FOR EACH ROW WHEN (NEW.visibility = 'published') EXECUTE FUNCTION search_post_changed();
--> statement-breakpoint
CREATE TRIGGER "search_post_changed" AFTER UPDATE OF "visibility", "html", "number", "thread_id" ON "posts" FOR EACH ROW
WHEN (OLD.visibility <> NEW.visibility OR OLD.html <> NEW.html OR OLD.number <> NEW.number OR OLD.thread_id <> NEW.thread_id) EXECUTE FUNCTION search_post_changed();
--> statement-breakpoint
-- The title stands with the first post alone.
CREATE TRIGGER "search_title_changed" AFTER UPDATE OF "title" ON "threads" FOR EACH ROW WHEN (OLD.title <> NEW.title) EXECUTE FUNCTION search_title_changed();
--> statement-breakpoint
CREATE TRIGGER "search_thread_changed" AFTER UPDATE OF "visibility", "audience", "room_slug" ON "threads" FOR EACH ROW
WHEN (OLD.visibility <> NEW.visibility OR OLD.audience <> NEW.audience OR OLD.room_slug <> NEW.room_slug) EXECUTE FUNCTION search_thread_changed();
--> statement-breakpoint
INSERT INTO "search_waiting" SELECT "seq" FROM "posts" WHERE "visibility" = 'published';
