import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deactivateStaff } from "#app/accounts/deactivate-staff.server.ts";
import type { Staff } from "#app/context.ts";
import { claimThread, releaseThread } from "#app/desk/claims.server.ts";
import {
  listHeldReplies,
  publishReply,
  sendHeldNow,
  sendOrHold,
  takeBackReply,
} from "#app/desk/held-replies.server.ts";
import { runDueJobs } from "#app/jobs/run-due-jobs.server.ts";
import * as itemReply from "#app/routes/desk.items.$itemId.reply.tsx";
import { listWaiting } from "#db/queries/review.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

// A Tuesday: staffed from eight to four by the clock of Stockholm, which is one hour ahead.
const evening = "2026-03-10T21:00:00Z";
const opening = "2026-03-11T07:00:00Z";
const words = "Det var modigt att skriva. Vad hände sedan?";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("a reply outside staffed hours, on %s", (_, database) => {
  let app: TestApp;
  let anna: Staff;
  let maria: Staff;
  let thread: Awaited<ReturnType<typeof createThread>>;
  beforeEach(async () => {
    app = await makeTestApp({ database });
    maria = await createStaff(app, { firstName: "Maria", role: "admin" });
    anna = await createStaff(app);
    thread = await createThread(app);
    app.setClock(evening);
  });
  afterEach(async () => await app?.dispose());

  const send = (staff = anna, submissionId = "one") =>
    sendOrHold(app, { staff, threadId: thread.id, body: words, submissionId });
  const replies = async () =>
    ((await dumpTables(app.store)).posts ?? []).filter((row) => row.includes("Det var modigt"));
  const draftId = async () => (await listHeldReplies(app, anna))[0]?.id ?? "";

  test("goes out at opening, once, and nobody but its writer reads it before", async () => {
    expect(await send()).toEqual({ kind: "held", when: new Date(opening) });
    expect(await send()).toEqual({ kind: "held", when: new Date(opening) });
    expect(await send(anna, "another")).toEqual({ kind: "already" });
    expect(JSON.stringify(await dumpTables(app.store))).not.toContain("Det var modigt");
    expect(await listHeldReplies(app, anna)).toMatchObject([{ body: words }]);
    expect(await listHeldReplies(app, maria)).toEqual([]);
    app.setClock("2026-03-11T06:59:00Z");
    await runDueJobs(app);
    expect(await replies()).toEqual([]);
    app.setClock(opening);
    const id = await draftId();
    await Promise.all([runDueJobs(app), runDueJobs(app), publishReply(app, { draftId: id })]);
    expect(await replies()).toHaveLength(1);
    expect(await listHeldReplies(app, anna)).toEqual([]);
  });

  test("goes out at once in staffed hours", async () => {
    app.setClock("2026-03-10T09:00:00Z");
    expect(await send()).toMatchObject({ kind: "sent", number: 2 });
  });

  test("can be taken back until then, by its writer alone, and then stays back", async () => {
    await send();
    const id = await draftId();
    expect(await takeBackReply(app, maria, id)).toBeNull();
    expect(await takeBackReply(app, anna, id)).toMatchObject({ body: words });
    expect(await takeBackReply(app, anna, id)).toBeNull();
    app.setClock(opening);
    await runDueJobs(app);
    expect(await replies()).toEqual([]);
  });

  test("can be sent now with a reason, which stands in the log", async () => {
    await send();
    const id = await draftId();
    expect(await sendHeldNow(app, anna, { id, reason: " " })).toBe("reason");
    const reason = "Hon skrev att hon är ensam i natt.";
    expect(await sendHeldNow(app, anna, { id, reason })).toBe("sent");
    expect(await sendHeldNow(app, anna, { id, reason })).toBe("gone");
    expect(await replies()).toHaveLength(1);
    expect(JSON.stringify((await dumpTables(app.store)).audit)).toContain("post.sent-off-hours");
  });

  test("waits while a colleague has the thread in hand, and is not sent for somebody who has left", async () => {
    await send();
    await claimThread(app, maria, thread.id);
    await expect(publishReply(app, { draftId: await draftId() })).rejects.toThrow();
    await releaseThread(app, maria, thread.id);
    const reason = "Har slutat hos oss.";
    await deactivateStaff(app, { staffId: anna.id, by: maria, reason });
    await publishReply(app, { draftId: await draftId() });
    expect(await replies()).toEqual([]);
  });

  test("is looked over, and the wrong name is asked about once", async () => {
    app.setClock("2026-03-10T09:00:00Z");
    const other = await createMember(app, { alias: "Stilla Björk" });
    await createPost(app, { thread, author: other });
    const item = (await listWaiting(app.store, "ordinary", 9)).find(
      ({ postId }) => postId === thread.firstPostId,
    );
    const act = (form: Record<string, string>) =>
      callRoute(itemReply.action, makeContext(app, { viewer: anna }), {
        params: { itemId: item?.id ?? "" },
        form: { submission: "s", ...form },
      });
    const body = "Hej stilla björk! Varför åkte du? Hur mår du? Åt du något? Sov du?";
    const looked = await act({ body, look: "1" });
    expect(looked).toMatchObject({ status: 200, data: { values: { body: [body] } } });
    expect(JSON.stringify(looked.data)).toContain("4 frågor");
    const asked = await act({ body });
    expect(asked).toMatchObject({ status: 422, data: { values: { sure: ["Stilla Björk"] } } });
    expect((await act({ body, sure: "Stilla Björk" })).status).toBe(302);
  });
});
