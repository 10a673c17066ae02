import { eq } from "drizzle-orm";
import { afterEach } from "vitest";
import { runDueJobs } from "#app/jobs/run-due-jobs.server.ts";
import type { Opinion, OpinionText, SecondOpinion } from "#app/second-opinion/types.ts";
import { makeTestApp, type TestApp, type TestAppWishes } from "./test-app.ts";

type Level = Extract<Opinion, { outcome: "answered" }>["level"];

/** An answer about violence. */
export const says = (level: Level): Opinion => ({
  outcome: "answered",
  level,
  categories: { violence: 0.9 },
});

/** A service that says what it is told to, the last for ever, and remembers what it was asked. */
export function told(...opinions: Opinion[]) {
  const asked: OpinionText[] = [];
  const secondOpinion: SecondOpinion = {
    model: "small-one",
    async ask(text) {
      asked.push(text);
      return opinions[asked.length - 1] ?? opinions.at(-1) ?? { outcome: "wrong" };
    },
  };
  return { asked, secondOpinion };
}

/** One application for each test of a file, and what stands in its tables about a post. */
export function openScene() {
  let app: TestApp;
  afterEach(async () => await app?.dispose());
  return {
    get app() {
      return app;
    },
    async open(wishes: TestAppWishes = {}) {
      app = await makeTestApp(wishes);
    },
    /** Does what waits for the service, as the job loop would. */
    run: () => runDueJobs(app, "outside"),

    async opinionsOf(postId: string) {
      const { secondOpinions } = app.store.schema;
      return await app.store.read
        .select()
        .from(secondOpinions)
        .where(eq(secondOpinions.postId, postId));
    },
    async itemOf(postId: string) {
      const { reviewItems } = app.store.schema;
      const [item] = await app.store.read
        .select()
        .from(reviewItems)
        .where(eq(reviewItems.postId, postId));
      if (!item) throw new Error("nothing waits for that post");
      return item;
    },
    async casesOf(postId: string) {
      const { escalations } = app.store.schema;
      return await app.store.read.select().from(escalations).where(eq(escalations.postId, postId));
    },
    async raisedOf(postId: string) {
      const { audit } = app.store.schema;
      const rows = await app.store.read.select().from(audit).where(eq(audit.subjectId, postId));
      return rows.filter(({ action }) => action === "post.raised");
    },
    async visibilityOf(postId: string) {
      const { posts } = app.store.schema;
      const [post] = await app.store.read.select().from(posts).where(eq(posts.id, postId));
      return post?.visibility;
    },
  };
}
