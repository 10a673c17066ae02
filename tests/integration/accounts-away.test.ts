import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, getTableColumns, type Table } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaveForGood } from "#app/accounts/leave-for-good.server.ts";
import type { Member } from "#app/context.ts";
import * as home from "#app/routes/_index.tsx";
import * as leavePage from "#app/routes/me_.leave.tsx";
import * as standingPage from "#app/routes/me_.standing.tsx";
import * as reportPage from "#app/routes/posts.$postId.report.tsx";
import * as roomPage from "#app/routes/rooms.$room.tsx";
import * as threadPage from "#app/routes/threads.$threadId.tsx";
import { openSqlite } from "#db/store-sqlite.ts";
import { createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { fillMemberRows } from "#tests/support/fill-member-rows.ts";
import { readAllFiles } from "#tests/support/find-bytes.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("going away on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const become = (viewer: Member, standing: string, scope = "this") =>
    callRoute(standingPage.action, makeContext(app, { viewer }), { form: { standing, scope } });
  const standingOf = async ({ id }: Member) => {
    const { members } = app.store.schema;
    const [row] = await app.store.read.select().from(members).where(eq(members.id, id));
    return row?.standing;
  };
  /** Everything anybody is sent of these places, signed out, as another member, and as staff. */
  async function seenByOthers(threadId: string) {
    const viewers = [undefined, await createMember(app), await createStaff(app)];
    const pages = [];
    for (const viewer of viewers) {
      const context = () => makeContext(app, { viewer, locale: "en" });
      const params = { threadId, room: "cannabis" };
      pages.push((await callRoute(home.loader, context())).data.threads);
      pages.push((await callRoute(roomPage.loader, context(), { params })).data);
      const { posts, thread } = (await callRoute(threadPage.loader, context(), { params })).data;
      pages.push({ posts, thread });
      const postId = posts[0]?.id.slice(2) ?? "";
      pages.push((await callRoute(reportPage.loader, context(), { params: { postId } })).data);
    }
    return JSON.stringify(pages);
  }

  test("a pause is a word in one's own row, taken back by one button", async () => {
    const member = await createMember(app);
    expect((await become(member, "paused")).location).toBe("/me/leave?done=paused");
    expect(await standingOf(member)).toBe("paused");
    const context = makeContext(app, { viewer: member });
    expect((await callRoute(leavePage.loader, context)).data.standing).toBe("paused");
    await become(member, "present");
    expect(await standingOf(member)).toBe("present");
    await become(member, "gone");
    expect(await standingOf(member)).toBe("present");
    expect((await callRoute(standingPage.action, makeContext(app), { form: {} })).location).toBe(
      "/sign-in",
    );
  });

  test("hidden words are folded away for everybody, titles and alias too, until their writer returns", async () => {
    const member = await createMember(app, { alias: "Gömd Räv" });
    const thread = await createThread(app, {
      author: member,
      roomSlug: "cannabis",
      title: "Hemlig rubrik",
      body: "Hemliga ord.",
    });
    await createPost(app, { thread, body: "Ett svar som står kvar." });
    const alone = await createThread(app, {
      author: member,
      roomSlug: "cannabis",
      title: "Hemlig ensam",
    });
    const before = await seenByOthers(thread.id);
    expect(before).toContain("Hemlig ensam");
    await become(member, "hidden");
    const seen = await seenByOthers(thread.id);
    expect(seen).not.toMatch(/Hemlig|Gömd Räv/);
    expect(seen).not.toContain(alone.id);
    expect(seen).toContain("The writer has hidden their words");
    expect(seen).toContain("Ett svar som står kvar.");
    // Who has hidden their words is not told from the ones who look.
    const own = await callRoute(threadPage.loader, makeContext(app, { viewer: member }), {
      params: { threadId: thread.id },
    });
    expect(own.data.posts[0].own).toBe(true);
    await become(member, "present");
    expect(await seenByOthers(thread.id)).toContain("Hemliga ord.");
  });

  test("what staff are asked to look at keeps its words while its writer hides", async () => {
    const member = await createMember(app);
    const thread = await createThread(app, { author: member, title: "Rubriken" });
    await become(member, "hidden");
    const answering = makeContext(app, { viewer: await createMember(app) });
    const form = { body: "Jag orkar inte mer. I kväll ska jag ta livet av mig.", submission: "x" };
    await callRoute(threadPage.action, answering, { params: { threadId: thread.id }, form });
    const { escalations } = app.store.schema;
    const cases = await app.store.read.select().from(escalations);
    expect(cases.at(-1)?.titleSnapshot).toBe("Rubriken");
  });

  test("leaving takes everything along that only the member had, in every table", async () => {
    const member = await createMember(app);
    const stays = await createMember(app);
    const thread = await createThread(app, { author: stays });
    const at = { threadId: thread.id, postId: thread.firstPostId };
    const filled = await fillMemberRows(app, member, at, "canaryleft");
    expect(filled.length).toBeGreaterThan(10);
    const { reactions, mutes, posts } = app.store.schema;
    await app.store.write(async (tx) => {
      await tx.insert(reactions).values({ ...at, memberId: stays.id, kind: "warm" });
      await tx.insert(mutes).values({ memberId: stays.id, kind: "alias", value: member.id });
      await tx
        .update(posts)
        .set({ reactionCounts: { warm: 1, "canaryleft-reactions-kind": 1 } })
        .where(eq(posts.id, at.postId));
    });
    const left = await leaveForGood(app, member, {
      secret: member.passphrase,
      texts: "remove",
      scope: "this",
      token: undefined,
    });
    expect(left).toEqual({ ok: true, session: null });
    const dump = await dumpTables(app.store);
    const keeps = (name: string) => (dump[name] ?? []).filter((row) => row.includes(member.id));
    for (const name of Object.keys(dump))
      expect([name, keeps(name).length]).toEqual([name, name === "audit" ? 1 : 0]);
    const { escalations: cases, reports, ...rest } = dump;
    expect(JSON.stringify(rest)).not.toContain("canaryleft");
    // A report keeps what is wrong, not the reporter's words; a case keeps its record.
    expect(JSON.stringify(reports)).not.toContain("canaryleft-reports-words");
    expect(JSON.stringify(cases)).toContain("canaryleft-escalations-textSnapshot");
    const [post] = await app.store.read.select().from(posts).where(eq(posts.id, at.postId));
    expect(post?.reactionCounts).toEqual({ warm: 1 });
  });

  test("every table that has an owner lets go of them by itself", () => {
    const owned = Object.entries(app.store.schema).filter(
      ([, table]) => "memberId" in getTableColumns(table as Table),
    );
    expect(owned.length).toBeGreaterThan(15);
  });
});

test("after leaving, no file holds a byte of it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leeward-left-"));
  const open = async () => {
    const store = openSqlite(join(folder, "test.db"));
    await store.migrate();
    return { store, dispose: () => store.close() };
  };
  try {
    const app = await makeTestApp({ database: open });
    const member = await createMember(app, { alias: "Canaryalias Ett" });
    const thread = await createThread(app, {
      author: member,
      title: "Canarytitle",
      body: "Canarybody står här.",
    });
    await createPost(app, { thread, body: "Ett svar av någon annan." });
    const other = await createThread(app);
    const at = { threadId: other.id, postId: other.firstPostId };
    await fillMemberRows(app, member, at, "canarybyte");
    const { escalations } = app.store.schema;
    // The record of a case stays by intent.
    await app.store.write((tx) =>
      tx.delete(escalations).where(eq(escalations.memberId, member.id)),
    );
    const held = () => {
      const all = Buffer.concat(readAllFiles(folder).map(({ bytes }) => bytes));
      return [
        "Canaryalias",
        "Canarytitle",
        "Canarybody",
        "canarybyte-mutes",
        "canarybyte-notices",
      ].filter((needle) => all.includes(needle));
    };
    expect(held()).toHaveLength(5);
    const secret = member.passphrase;
    await leaveForGood(app, member, { secret, texts: "remove", scope: "all", token: undefined });
    await app.dispose();
    expect(held()).toEqual([]);
    const all = Buffer.concat(readAllFiles(folder).map(({ bytes }) => bytes));
    const words = all.toString("latin1").match(/canarybyte-[\w-]+/g) ?? [];
    // A report stands without its reporter; only its codes are left.
    expect(words.filter((word) => !word.startsWith("canarybyte-reports-"))).toEqual([]);
    expect(words.some((word) => word.endsWith("-words"))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
