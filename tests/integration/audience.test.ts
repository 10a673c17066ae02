import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMe } from "#app/accounts/read-me.server.ts";
import type { Staff, Viewer } from "#app/context.ts";
import { readItem } from "#app/desk/read-item.server.ts";
import { readNoticed, readOrdinary, readUnanswered } from "#app/desk/read-queue.server.ts";
import { loader as home } from "#app/routes/_index.tsx";
import { loader as sentPage } from "#app/routes/posts.$postId.sent.tsx";
import { loader as room } from "#app/routes/rooms.$room.tsx";
import { action as reply, loader as threadPage } from "#app/routes/threads.$threadId.tsx";
import { newId } from "#db/new-id.ts";
import type { Audience } from "#db/schema/forum.ts";
import { type CreatedMember, createMember } from "#tests/factories/member.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { type CreatedThread, createThread } from "#tests/factories/thread.ts";
import { type CallWishes, callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const audiences: Audience[] = ["everyone", "members", "therapists"];
const crisis = "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("who may read a thread on %s", (_, database) => {
  let app: TestApp;
  let writer: CreatedMember;
  const viewers: Record<string, Viewer> = { nobody: { kind: "nobody" } };
  const threads = {} as Record<Audience, CreatedThread>;

  beforeAll(async () => {
    app = await makeTestApp({ database });
    writer = await createMember(app);
    Object.assign(viewers, {
      other: await createMember(app),
      writer,
      staff: await createStaff(app),
    });
    for (const audience of audiences) {
      threads[audience] = await createThread(app, {
        author: writer,
        roomSlug: "cannabis",
        title: `For ${audience}`,
        body: "Det var en lugn kväll.",
        audience,
        need: "listening",
      });
    }
  });
  afterAll(async () => await app?.dispose());

  const as = (name: string) => makeContext(app, { viewer: viewers[name], locale: "en" });
  const everyoneElse = ["nobody", "other", "writer", "staff"];

  test("the lists hold what is written for their reader, and never a private line", async () => {
    const seen: Record<string, string[][]> = {};
    const titles = (threads: { title: string }[]) =>
      threads.map(({ title }) => title.replace("For ", "")).sort();
    for (const name of everyoneElse) {
      const front = await callRoute(home, as(name));
      const inRoom = await callRoute(room, as(name), {
        path: "/rooms/cannabis",
        params: { room: "cannabis" },
      });
      seen[name] = [titles(front.data.threads), titles(inRoom.data.threads)];
    }
    const forMembers = ["everyone", "members"];
    expect(seen).toEqual({
      nobody: [["everyone"], ["everyone"]],
      other: [forMembers, forMembers],
      writer: [forMembers, forMembers],
      staff: [forMembers, forMembers],
    });
  });

  test("the tags say who may read and what is needed", async () => {
    const { data } = await callRoute(home, as("other"));
    const tags = Object.fromEntries(
      data.threads.map((row: { title: string; tags: string[] }) => [row.title, row.tags]),
    );
    expect(tags).toEqual({
      "For everyone": ["Wants somebody to listen"],
      "For members": ["Members only", "Wants somebody to listen"],
    });
  });

  test("the thread and its form are not found by whoever may not read it", async () => {
    const statuses: Record<string, number[]> = {};
    for (const audience of audiences) {
      const at: CallWishes = {
        path: `/threads/${threads[audience].id}`,
        params: { threadId: threads[audience].id },
      };
      for (const name of everyoneElse) {
        const read = await callRoute(threadPage, as(name), at);
        const form = { body: "", submission: newId() };
        const wrote = await callRoute(reply, as(name), { ...at, form });
        statuses[`${audience} ${name}`] = [read.status, wrote.status];
      }
    }
    const open = [200, 422];
    const closed = [404, 404];
    /** Somebody whose session may have ended keeps their words, and learns nothing of the thread. */
    const signedOut = [404, 422];
    expect(statuses).toEqual({
      "everyone nobody": open,
      "everyone other": open,
      "everyone writer": open,
      "everyone staff": open,
      "members nobody": signedOut,
      "members other": open,
      "members writer": open,
      "members staff": open,
      "therapists nobody": signedOut,
      "therapists other": closed,
      "therapists writer": open,
      "therapists staff": open,
    });
  });

  test("a thread that is not for everyone says so on top, and is never indexed", async () => {
    const notes: Record<string, unknown[]> = {};
    for (const audience of audiences) {
      const { id } = threads[audience];
      const config = { ...app.config, indexThreads: true };
      const context = { ...as("writer"), config };
      const { data } = await callRoute(threadPage, context, {
        path: `/threads/${id}`,
        params: { threadId: id },
      });
      notes[audience] = [data.note, data.indexed];
    }
    expect(notes).toEqual({
      everyone: [null, true],
      members: ["Only people with an alias here can read this thread.", false],
      therapists: [
        "This is a private line. Only you and the staff here can read it and write in it.",
        false,
      ],
    });
  });

  test("in a private line nothing is held back, and a grave text still opens its case", async () => {
    const line = await createThread(app, { author: writer, audience: "therapists", body: crisis });
    const again = await createPost(app, { thread: line, author: writer, body: crisis });
    expect([line.visibility, again.visibility]).toEqual(["published", "published"]);
    const tables = await dumpTables(app.store);
    const cases = (tables.escalations ?? []).map((row) => JSON.parse(row).postId);
    expect(cases).toContain(line.firstPostId);
    expect(cases).toContain(again.id);
    const { data } = await callRoute(sentPage, as("writer"), {
      params: { postId: line.firstPostId },
    });
    expect(data.grave).toBe(true);
    expect(data.lines.length).toBeGreaterThan(0);
    expect(data.next).toMatch(/^Only you and the staff can read your text\. A person reads it /);
    expect(data.next).not.toMatch(/everyone/i);
  });

  test("what happens next is said for the audience, and nobody is promised too much", async () => {
    const next = async (audience: Audience) => {
      const params = { postId: threads[audience].firstPostId };
      return (await callRoute(sentPage, as("writer"), { params })).data.next;
    };
    expect(await next("everyone")).toBe("Your text is published. Everyone can read it.");
    expect(await next("members")).toMatch(/^Your text is published for people with an alias/);
    expect(await next("therapists")).toMatch(/^Only you and the staff can read your text\./);
    const { params } = { params: { postId: threads.therapists.firstPostId } };
    expect((await callRoute(sentPage, as("other"), { params })).status).toBe(404);
  });

  test("the desk sees all of them, and says plainly which", async () => {
    const context = as("staff");
    const reader = (await context.viewer()) as Staff;
    const ordinary = await readOrdinary(context, 1);
    const facts = (title: string) => ordinary.items.find((item) => item.title === title)?.facts;
    expect(facts("For everyone")).toEqual(["Cannabis", "Wants somebody to listen", "Published"]);
    expect(facts("For members")).toContain("Members only");
    expect(facts("For therapists")).toEqual([
      "Cannabis",
      "Private line",
      "Wants somebody to listen",
    ]);
    const unanswered = (await readUnanswered(context, reader)).threads;
    expect(unanswered.find(({ title }) => title === "For therapists")?.facts).toContain(
      "Private line",
    );
    const grave = (await readNoticed(context, 1)).items.find(({ level }) => level === "crisis");
    expect(grave?.facts).toContain("Private line");
    expect(await readItem(context, grave?.id)).toMatchObject({ audience: "therapists" });
  });

  test("a private line stands on its writer's own page, and staff answer in it", async () => {
    const line = await createThread(app, { author: writer, audience: "therapists" });
    const staff = viewers.staff as Extract<Viewer, { kind: "staff" }>;
    await createPost(app, { thread: line, author: staff, body: "Jag har läst det du skrev." });
    const me = await readMe(as("writer"), writer);
    expect(me.posts.find(({ title }) => title === line.title)?.state).toMatch(/^Private/);
    expect(me.unseen.some(({ href }) => href.startsWith(`/threads/${line.id}`))).toBe(true);
    const lists = [await callRoute(home, as("writer")), await callRoute(home, as("nobody"))];
    expect(JSON.stringify(lists)).not.toContain(line.id);
  });
});
