ALTER TABLE "members" ADD COLUMN "opens_notes" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "posts_additions" ON "posts" USING btree ("thread_id","adds_to") WHERE "posts"."adds_to" is not null;--> statement-breakpoint
CREATE INDEX "posts_editable" ON "posts" USING btree ("editable_until") WHERE "posts"."editable_until" is not null;