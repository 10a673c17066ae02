import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Staff } from "#app/context.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { type CareAct, careActs } from "#app/desk/thread-care/act-rules.ts";
import { doAct } from "#app/desk/thread-care/do-act.server.ts";
import { undoAct } from "#app/desk/thread-care/undo-act.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

let app: TestApp;
let anna: Staff;
beforeAll(async () => {
  app = await makeTestApp();
  anna = await createStaff(app, { firstName: "Anna" });
});
afterAll(async () => await app?.dispose());

const reason = "Så att var och en hittar rätt här.";

/** Two threads with texts by members and staff, shown, held and added later. */
async function someThreads(): Promise<string[]> {
  const ids: string[] = [];
  for (const roomSlug of ["new-here", "cannabis"]) {
    const author = await createMember(app);
    const thread = await createThread(app, { author, roomSlug });
    const reply = await createPost(app, { thread });
    await createPost(app, { thread, author: anna });
    await createPost(app, { thread, visibility: "held" });
    await createPost(app, { thread, author, addsTo: 1 });
    await createPost(app, { thread, author: reply.author, addsTo: reply.number });
    await createPost(app, { thread });
    ids.push(thread.id);
  }
  return ids;
}

async function all() {
  const { threads, posts, threadActs, reviewItems } = app.store.schema;
  const { read } = app.store;
  return {
    threads: await read.select().from(threads).orderBy(threads.seq),
    posts: await read.select().from(posts).orderBy(posts.seq),
    acts: await read.select().from(threadActs).orderBy(threadActs.seq),
    items: await read.select().from(reviewItems),
  };
}

/** Everything that is counted, counted again another way. */
async function expectConsistent() {
  const { threads, posts, acts } = await all();
  for (const thread of threads) {
    const own = posts.filter(({ threadId }) => threadId === thread.id);
    const shown = own.filter(({ visibility }) => visibility === "published");
    expect(thread.postCount).toBe(shown.length);
    if (shown.length) {
      expect(thread.lastPostSeq).toBe(Math.max(...shown.map(({ seq }) => seq)));
      expect(thread.answeredByStaff).toBe(shown.some(({ staffId }) => staffId !== null));
    }
    const numbers = own.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(thread.lastNumber).toBeGreaterThanOrEqual(Math.max(0, ...numbers));
    for (const { addsTo } of own) if (addsTo !== null) expect(numbers).toContain(addsTo);
    const standing = acts.filter(
      ({ threadId, undoneAt }) => threadId === thread.id && undoneAt === null,
    );
    const stands = (act: string) => standing.some((one) => one.act === act);
    expect(thread.locked).toBe(stands("lock"));
    expect(thread.pinned).toBe(stands("pin"));
    if (stands("hold")) expect(thread.visibility).not.toBe("published");
    if (thread.mergedInto !== null) {
      expect(own).toEqual([]);
      expect(thread.visibility).toBe("removed");
      expect(threads.map(({ id }) => id)).toContain(thread.mergedInto);
    }
  }
  const open = new Set(
    threads.filter(({ visibility }) => visibility === "published").map(({ id }) => id),
  );
  const found = await app.store.read.all<{ seq: number }>(
    sql`SELECT rowid AS seq FROM search ORDER BY rowid`,
  );
  expect(found.map(({ seq }) => seq)).toEqual(
    posts
      .filter(({ visibility, threadId }) => visibility === "published" && open.has(threadId))
      .map(({ seq }) => seq),
  );
}

const steps = fc.array(
  fc.record({
    what: fc.constantFrom<CareAct | "undo" | "reply" | "decide">(
      ...careActs,
      "undo",
      "undo",
      "reply",
      "decide",
    ),
    which: fc.nat(20),
    other: fc.nat(20),
  }),
  { minLength: 3, maxLength: 14 },
);
type Step = { what: CareAct | "undo" | "reply" | "decide"; which: number; other: number };

async function take(step: Step, mine: ReadonlySet<string>) {
  const now = await all();
  const { which, other } = step;
  const at = <T>(list: readonly T[], i: number) => list[i % Math.max(1, list.length)];
  const threads = now.threads.filter(({ id }) => mine.has(id));
  const thread = at(threads, which);
  if (!thread) return;
  if (step.what === "undo") {
    const act = at(
      now.acts.filter(({ threadId, undoneAt }) => mine.has(threadId) && undoneAt === null),
      which,
    );
    if (act) await undoAct(app, { staff: anna, threadId: act.threadId, actId: act.id, reason });
    return;
  }
  if (step.what === "reply") {
    if (thread.locked || thread.mergedInto !== null) return;
    await createPost(app, { thread });
    return;
  }
  if (step.what === "decide") {
    const post = at(
      now.posts.filter(({ threadId, memberId }) => mine.has(threadId) && memberId !== null),
      which,
    );
    const item = now.items.find(({ postId }) => postId === post?.id);
    const { decisions } = app.store.schema;
    const earlier = (await app.store.read.select().from(decisions)).filter(
      ({ postId }) => postId === post?.id,
    );
    if (item) {
      await decideItem(app, {
        staff: anna,
        itemId: item.id,
        decision: post?.visibility === "published" ? "remove" : "publish",
        rule: post?.visibility === "published" ? "attacks-someone" : "no-rule-broken",
        reason,
        seen: earlier.at(-1)?.id ?? "",
      });
    }
    return;
  }
  await doAct(app, {
    staff: anna,
    threadId: thread.id,
    act: step.what,
    rule: "attacks-someone",
    reason,
    room: other % 2 ? "cannabis" : "new-here",
    title: "En ny rubrik",
    numbers: [(other % 6) + 2, ((other * 5) % 6) + 2],
    into: at(threads, other)?.id,
  });
}

async function mineOf(first: readonly string[]): Promise<Set<string>> {
  const { acts } = await all();
  const mine = new Set(first);
  for (const { detail } of acts) if (mine.has(detail.from ?? "")) mine.add(detail.to ?? "");
  return mine;
}

test("after any acts and their undoing the figures are those of a recount", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const first = await someThreads();
      for (const step of given) {
        await take(step, await mineOf(first));
        await expectConsistent();
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);

test("what is undone in the order it was done is as if it had never been", async () => {
  const placed = async (ids: readonly string[]) => {
    const { threads, posts } = await all();
    return {
      threads: threads
        .filter(({ id }) => ids.includes(id))
        .map(
          ({ id, roomSlug, visibility, locked, pinned, mergedInto, postCount, lastPostSeq }) => ({
            ...{ id, roomSlug, visibility, locked, pinned, mergedInto, postCount, lastPostSeq },
          }),
        ),
      posts: posts
        .filter(({ threadId }) => ids.includes(threadId))
        .map(({ id, threadId, number, addsTo, visibility }) => ({
          ...{ id, threadId, number, addsTo, visibility },
        })),
    };
  };
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const first = await someThreads();
      const before = await placed(first);
      for (const step of given) {
        if (step.what !== "undo" && step.what !== "reply" && step.what !== "decide") {
          await take(step, await mineOf(first));
        }
      }
      const mine = await mineOf(first);
      const { acts } = await all();
      for (const act of acts.filter(({ threadId }) => mine.has(threadId)).reverse()) {
        const undone = { staff: anna, threadId: act.threadId, actId: act.id, reason };
        expect(await undoAct(app, undone)).toMatchObject({ kind: "done" });
      }
      expect(await placed(first)).toEqual(before);
      await expectConsistent();
    }),
    { numRuns: 12 },
  );
}, 120_000);
