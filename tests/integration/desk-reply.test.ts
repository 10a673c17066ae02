import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Staff } from "#app/context.ts";
import { submitStaffReply } from "#app/desk/submit-staff-reply.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("a reply by staff on %s", (_, database) => {
  let app: TestApp;
  let anna: Staff;
  beforeAll(async () => {
    app = await makeTestApp({ database });
    anna = await createStaff(app, { firstName: "Anna" });
  });
  afterAll(async () => await app?.dispose());

  const tables = () => app.store.schema;
  const noticesOf = (memberId: string) =>
    app.store.read.select().from(tables().notices).where(eq(tables().notices.memberId, memberId));
  const threadOf = async (id: string) =>
    (await app.store.read.select().from(tables().threads).where(eq(tables().threads.id, id)))[0];

  test("is published under the first name, counted, and told to both it concerns", async () => {
    const started = await createThread(app, { visibility: "published" });
    const other = await createMember(app, { locale: "en" });
    await createPost(app, { thread: started, author: other, visibility: "published" });
    const sent = await submitStaffReply(app, {
      staff: anna,
      threadId: started.id,
      body: "Det du beskriver är *vanligt*. <script>x</script>",
      submissionId: "reply-a",
    });
    expect(sent).toMatchObject({ number: 3, visibility: "published", repeated: false });
    const [written] = await app.store.read
      .select()
      .from(tables().posts)
      .where(eq(tables().posts.id, sent.postId));
    expect(written).toMatchObject({ staffId: anna.id, memberId: null, number: 3 });
    expect(written?.html).toContain("<em>vanligt</em>");
    expect(written?.html).not.toContain("<script");
    // Ten in the morning in Stockholm is kept as the morning, from six.
    expect(written?.writtenOn.toISOString()).toBe("2026-03-10T05:00:00.000Z");
    expect(await threadOf(started.id)).toMatchObject({
      answeredByStaff: true,
      postCount: 3,
      lastPostSeq: written?.seq,
    });
    for (const memberId of [started.author.id, other.id]) {
      expect(await noticesOf(memberId)).toMatchObject([
        { kind: "answered", postId: sent.postId, staffId: anna.id },
      ]);
    }
    expect((await noticesOf(other.id))[0]?.words).toContain("Anna has answered you");
    expect((await noticesOf(started.author.id))[0]?.words).toContain("Anna har svarat dig");
  });

  test("the same form sent twice makes one reply and one notice", async () => {
    const started = await createThread(app, { visibility: "published" });
    const reply = { staff: anna, threadId: started.id, body: "Hej.", submissionId: "reply-b" };
    const [one, two] = await Promise.all([
      submitStaffReply(app, reply),
      submitStaffReply(app, reply),
    ]);
    expect(one.postId).toBe(two.postId);
    expect([one.repeated, two.repeated].sort()).toEqual([false, true]);
    expect(await threadOf(started.id)).toMatchObject({ postCount: 2, lastNumber: 2 });
    expect(await noticesOf(started.author.id)).toHaveLength(1);
  });

  test("names the one whose post it answers, not only the newest writer", async () => {
    const started = await createThread(app, { visibility: "published" });
    const early = await createPost(app, { thread: started, visibility: "published" });
    const late = await createPost(app, { thread: started, visibility: "published" });
    await submitStaffReply(app, {
      staff: anna,
      threadId: started.id,
      body: "Till dig som skrev först.",
      submissionId: "reply-c",
      answersPostId: early.id,
    });
    expect(await noticesOf(early.author.id)).toHaveLength(1);
    expect(await noticesOf(late.author.id)).toHaveLength(0);
  });

  test("nobody can be answered in a thread that is removed or gone", async () => {
    const started = await createThread(app, { visibility: "published" });
    await app.store.write(async (tx) => {
      const { threads } = tables();
      await tx.update(threads).set({ visibility: "removed" }).where(eq(threads.id, started.id));
    });
    for (const threadId of [started.id, "nothing"]) {
      await expect(
        submitStaffReply(app, {
          staff: anna,
          threadId,
          body: "Hej",
          submissionId: `d-${threadId}`,
        }),
      ).rejects.toThrow("the thread is gone");
    }
    expect(await threadOf(started.id)).toMatchObject({ lastNumber: 1 });
  });
});
