import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaveForGood } from "#app/accounts/leave-for-good.server.ts";
import type { Member } from "#app/context.ts";
import * as following from "#app/routes/me_.following.tsx";
import * as roomFollow from "#app/routes/rooms.$room_.follow.tsx";
import * as threadPage from "#app/routes/threads.$threadId.tsx";
import * as threadFollow from "#app/routes/threads.$threadId_.follow.tsx";
import { listFollowedThreads } from "#db/queries/follows.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("following on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const as = (viewer: Parameters<typeof makeContext>[1] & object) => makeContext(app, viewer);
  const send = (member: Member, threadId: string, form: Record<string, string>) =>
    callRoute(threadFollow.action, as({ viewer: member }), { params: { threadId }, form });
  const shown = async (member: Member) =>
    (await callRoute(following.loader, as({ viewer: member }), { path: "/me/following" })).data;
  const titles = async (member: Member) =>
    (await shown(member)).threads.map(({ title }: { title: string }) => title);

  test("a thread is followed and left by its button, however often it is pressed", async () => {
    const member = await createMember(app);
    const thread = await createThread(app, { title: "Kvällar utan" });
    const button = async () =>
      (
        await callRoute(threadPage.loader, as({ viewer: member }), {
          params: { threadId: thread.id },
        })
      ).data.follow;
    const action = `/threads/${thread.id}/follow`;
    expect(await button()).toEqual({ action, following: false });
    for (let i = 0; i < 2; i++) {
      const { status, location } = await send(member, thread.id, { follow: "yes" });
      expect([status, location]).toEqual([302, `/threads/${thread.id}`]);
    }
    expect(await button()).toEqual({ action, following: true });
    expect(await titles(member)).toEqual(["Kvällar utan"]);
    const back = "/me/following";
    expect((await send(member, thread.id, { follow: "no", back })).location).toBe(back);
    await send(member, thread.id, { follow: "no" });
    expect(await titles(member)).toEqual([]);
  });

  test("a room is followed and left by its button", async () => {
    const member = await createMember(app);
    const press = (follow: string, room = "cannabis") =>
      callRoute(roomFollow.action, as({ viewer: member }), { params: { room }, form: { follow } });
    expect((await press("yes")).location).toBe("/rooms/cannabis");
    expect((await shown(member)).rooms).toMatchObject([
      { href: "/rooms/cannabis", action: "/rooms/cannabis/follow" },
    ]);
    await press("no");
    expect((await shown(member)).rooms).toEqual([]);
    expect((await press("yes", "nowhere")).status).toBe(404);
  });

  test("only members follow, only what they may know of, and never lead elsewhere", async () => {
    const member = await createMember(app);
    const thread = await createThread(app);
    const held = await createThread(app, { visibility: "held" });
    const params = { threadId: thread.id };
    const form = { follow: "yes" };
    const nobody = as({ viewer: { kind: "nobody" } });
    expect((await callRoute(threadFollow.action, nobody, { params, form })).location).toBe(
      "/sign-in",
    );
    const anna = as({ viewer: await createStaff(app) });
    expect((await callRoute(threadFollow.action, anna, { params, form })).status).toBe(403);
    expect((await callRoute(threadPage.loader, nobody, { params })).data.follow).toBeNull();
    expect((await send(member, held.id, form)).status).toBe(404);
    expect((await send(member, "' or 1=1", form)).status).toBe(404);
    const away = await send(member, thread.id, { follow: "yes", back: "//evil.example" });
    expect(away.location).toBe("/");
    expect((await callRoute(threadFollow.loader, nobody, { params })).location).toBe(
      `/threads/${thread.id}`,
    );
  });

  test("writing in a thread follows it, unless its writer has chosen otherwise", async () => {
    const member = await createMember(app);
    const own = await createThread(app, { author: member, title: "Min" });
    const other = await createThread(app, { title: "Någons" });
    await createPost(app, { thread: other, author: member });
    await createPost(app, { thread: own, author: member });
    expect(await titles(member)).toEqual(["Någons", "Min"]);
    const save = (form: Record<string, string>) =>
      callRoute(following.action, as({ viewer: member }), { form });
    expect((await shown(member)).followsWriting).toBe(true);
    expect((await save({})).location).toBe("/me/following?done=saved");
    expect((await shown(member)).followsWriting).toBe(false);
    await createThread(app, { author: member, title: "Ännu en" });
    expect(await titles(member)).toEqual(["Någons", "Min"]);
    await save({ writing: "yes" });
    await createThread(app, { author: member, title: "Den sista" });
    expect(await titles(member)).toEqual(["Den sista", "Någons", "Min"]);
  });

  test("a thread that can no longer be read is listed without its title, and can be left", async () => {
    const member = await createMember(app);
    const thread = await createThread(app, { title: "Hemlig rubrik" });
    await send(member, thread.id, { follow: "yes" });
    const { threads } = app.store.schema;
    const change = (set: Partial<typeof threads.$inferInsert>) =>
      app.store.write(
        async (tx) => void (await tx.update(threads).set(set).where(eq(threads.id, thread.id))),
      );
    for (const set of [
      { visibility: "removed" as const },
      { visibility: "published" as const, audience: "therapists" as const },
    ]) {
      await change(set);
      expect((await shown(member)).threads).toMatchObject([
        { href: null, title: "En tråd som inte går att läsa längre" },
      ]);
    }
    await send(member, thread.id, { follow: "no" });
    expect(await titles(member)).toEqual([]);
  });

  test("who leaves for good follows nothing any more", async () => {
    const member = await createMember(app);
    await createThread(app, { author: member });
    const secret = member.passphrase;
    expect((await leaveForGood(app, member, { secret, texts: "keep" })).ok).toBe(true);
    expect(await listFollowedThreads(app.store, member.id)).toEqual([]);
  });
});
