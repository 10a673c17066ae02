import { eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { submitStaffReply } from "#app/desk/submit-staff-reply.server.ts";
import { judge, submissionKey } from "#app/forum/publish.server.ts";
import { startThread } from "#app/forum/start-thread.server.ts";
import { submitReply } from "#app/forum/submit-reply.server.ts";
import { communities, type DemoThread } from "./content.ts";
import { planReading } from "./handle.ts";
import { joinAs, makePeople, type Team } from "./people.ts";
import { Timeline, writingTimes } from "./timeline.ts";

/**
 * Fills an empty forum with the invented community, through the same verbs that real people's acts
 * go through, each at its own time. Resolves at once when there are members already.
 */
export async function seedDemo(app: App): Promise<void> {
  const { members } = app.store.schema;
  const [present] = await app.store.read.select({ id: members.id }).from(members).limit(1);
  if (present) return;
  const now = app.clock();
  let at = new Date(now.getTime() - 61 * 24 * 3_600_000);
  const then: App = { ...app, clock: () => at };
  const team = await makePeople(then);
  const line = new Timeline();
  const people = new Map<string, Member>();
  for (const { locale, threads } of communities) {
    for (const thread of threads) planThread(then, line, { thread, locale, team, people, now });
  }
  await line.run(now, (time) => {
    at = time;
  });
}

type Plan = {
  thread: DemoThread;
  locale: "sv" | "en";
  team: Team;
  people: Map<string, Member>;
  now: Date;
};

function planThread(app: App, line: Timeline, plan: Plan): void {
  const times = writingTimes(plan.thread, plan.now);
  let threadId = "";
  for (const [index, post] of plan.thread.posts.entries()) {
    const writtenAt = times[index] as Date;
    line.add(writtenAt, async () => {
      const submissionId = submissionKey("demo", plan.thread.title, String(index));
      if (post.by.startsWith("staff:")) {
        const staff = plan.team[post.by.slice(6) as keyof Team];
        await submitStaffReply(app, { staff, threadId, body: post.text, submissionId });
        return;
      }
      const sent = await writeAs(app, plan, {
        threadId,
        text: post.text,
        by: post.by,
        submissionId,
      });
      threadId = sent.threadId;
      // The first post waits longest to be read, short ones go quickly: any steady spread will do.
      const minutes = 30 + (post.text.length % 200);
      const { team, locale, now } = plan;
      const { seen } = post;
      planReading(app, line, team, { id: sent.postId, locale, seen, writtenAt, now, minutes });
    });
  }
}

async function writeAs(
  app: App,
  { thread, locale, people }: Plan,
  post: { threadId: string; text: string; by: string; submissionId: string },
) {
  const author = people.get(post.by) ?? (await joinAs(app, post.by, locale));
  people.set(post.by, author);
  const isFirst = post.threadId === "";
  const title = thread.title;
  const judgement = judge(app, {
    title: isFirst ? title : undefined,
    body: post.text,
    room: thread.room,
    locale,
  });
  const text = { author, title, body: post.text, submissionId: post.submissionId, judgement };
  if (isFirst) return await startThread(app, { ...text, roomSlug: thread.room, locale });
  return await submitReply(app, { ...text, threadId: post.threadId });
}

/** How much there is, for the line that is printed. */
export async function countDemo({ store }: App) {
  const { threads, posts, escalations } = store.schema;
  const all = await store.read.select({ id: posts.id }).from(posts);
  const shown = await store.read
    .select({ id: threads.id })
    .from(threads)
    .where(eq(threads.visibility, "published"));
  const cases = await store.read.select({ state: escalations.state }).from(escalations);
  return {
    threads: shown.length,
    posts: all.length,
    openCases: cases.filter(({ state }) => state !== "closed").length,
    closedCases: cases.filter(({ state }) => state === "closed").length,
  };
}
