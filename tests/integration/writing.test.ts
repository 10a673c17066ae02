import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "#app/context.ts";
import { maxBody } from "#app/forum/writing-form.server.ts";
import { action as newThread, loader as newThreadPage } from "#app/routes/rooms.$room_.new.tsx";
import { action as reply } from "#app/routes/threads.$threadId.tsx";
import { newId } from "#db/new-id.ts";
import { createMember } from "#tests/factories/member.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { failingOn } from "#tests/support/failing-store.ts";
import {
  type ContextWishes,
  makeContext,
  makeTestApp,
  type TestApp,
} from "#tests/support/test-app.ts";

const title = "Tre lugna kvällar";
const body = "I går gick jag hem utan att köpa något.\r\n\r\nDet kändes *bra*.";
const identifying = "Jag heter Karin Nordqvist, ring mig på 070-174 06 05.";

let app: TestApp;
beforeEach(async () => {
  app = await makeTestApp();
});
afterEach(async () => await app.dispose());

const room = { room: "alcohol-quitting" };
type Fields = Record<string, string>;
const write = (wishes: ContextWishes, form: Fields) =>
  callRoute(newThread, makeContext(app, wishes), {
    params: room,
    form: { title, body, submission: newId(), ...form },
  });
const rows = async (name: "posts" | "threads") =>
  ((await dumpTables(app.store))[name] ?? []).map((row) => JSON.parse(row));
const member = async (): Promise<{ viewer: Viewer }> => ({ viewer: await createMember(app) });

describe("a member writes", () => {
  test("and lands at the text, which says that it arrived", async () => {
    const sent = await write(await member(), {});
    expect(sent.status).toBe(302);
    const [post] = await rows("posts");
    expect(sent.location).toBe(`/threads/${post.threadId}?sent=1#p-${post.id}`);
    expect(post).toMatchObject({ visibility: "published", number: 1 });
    expect(post.body).toBe(body.replaceAll("\r\n", "\n"));
    expect(post.html).toContain("<em>bra</em>");
    expect(await rows("threads")).toMatchObject([{ title, roomSlug: room.room, locale: "sv" }]);
  });

  test.each([
    ["an empty text", { body: " \n " }, "body"],
    ["a text that is too long", { body: "a".repeat(maxBody + 1) }, "body"],
    ["no title", { title: "" }, "title"],
    ["a title that is too long", { title: "t".repeat(121) }, "title"],
  ])("%s is refused and nothing typed is lost", async (_, form, field) => {
    const again = await write(await member(), form);
    expect(again.status).toBe(422);
    expect(again.data.typed).toMatchObject({ title, body, ...form });
    expect(Object.keys(again.data.errors)).toEqual([field]);
    expect(again.data.errors[field][0]).toMatch(/\p{L}{3}/u);
    expect(await rows("posts")).toEqual([]);
  });

  test("fields that are missing altogether are refused, not broken", async () => {
    const context = makeContext(app, await member());
    const again = await callRoute(newThread, context, { params: room, form: {} });
    expect(again.status).toBe(422);
  });

  test("a look at it first stores nothing", async () => {
    const again = await write(await member(), { preview: "1" });
    expect(again).toMatchObject({ status: 200, data: { typed: { title, body } } });
    expect(again.data.preview).toContain("<em>bra</em>");
    expect(await rows("posts")).toEqual([]);
  });

  test("too much from one network waits, words kept", async () => {
    const again = await write({ ...(await member()), tooOften: ["write"] }, {});
    expect(again).toMatchObject({ status: 429, data: { typed: { title, body } } });
    expect(again.data.errors.form).toHaveLength(1);
    expect(await rows("posts")).toEqual([]);
  });

  test("what could identify somebody is shown first, and held when kept", async () => {
    const who = await member();
    const asked = await write(who, { body: identifying });
    expect(asked).toMatchObject({ status: 422, data: { typed: { body: identifying } } });
    expect(JSON.stringify(asked.data.identifying)).toContain("070-174 06 05");
    expect(await rows("posts")).toEqual([]);
    const kept = await write(who, { body: identifying, keep: "1" });
    const [post] = await rows("posts");
    expect(post).toMatchObject({ visibility: "held", body: identifying });
    expect(kept.location).toBe(`/posts/${post.id}/sent`);
  });

  test("the same form twice makes one text and leads to the same place", async () => {
    const who = await member();
    const form = { submission: newId() };
    const sent = await Promise.all([write(who, form), write(who, form), write(who, form)]);
    expect(new Set(sent.map(({ location }) => location)).size).toBe(1);
    expect(await rows("posts")).toHaveLength(1);
  });

  test("another text under the same form's id is another text", async () => {
    const who = await member();
    const submission = newId();
    await write(who, { submission });
    await write(who, { submission, body: "Något annat, som också behöver sägas." });
    await write({ viewer: await createMember(app) }, { submission });
    expect(await rows("posts")).toHaveLength(3);
  });

  test("when our side breaks, the words stay and the log learns nothing of them", async () => {
    const context = makeContext({ ...app, store: failingOn(app.store, "audit") }, await member());
    const form = { title, body, submission: newId() };
    const again = await callRoute(newThread, context, { params: room, form });
    expect(again).toMatchObject({ status: 500, data: { typed: { title, body } } });
    expect(again.data.errors.form).toHaveLength(1);
    expect(await rows("posts")).toEqual([]);
    expect(app.logged).toEqual([
      { level: "error", event: "writing failed", fields: { errorName: "Error" } },
    ]);
  });
});

describe("a reply", () => {
  const answer = async (wishes: ContextWishes, threadId: string, form: Fields = {}) =>
    await callRoute(reply, makeContext(app, wishes), {
      params: { threadId },
      form: { body: "Samma här. Suget är värst på fredagar.", submission: newId(), ...form },
    });

  test("goes to its place in the thread", async () => {
    const { id } = await createThread(app);
    const sent = await answer(await member(), id);
    expect(sent.location).toMatch(new RegExp(`^/threads/${id}\\?sent=1#p-`));
    expect((await rows("posts")).map(({ number }) => number).sort()).toEqual([1, 2]);
  });

  test("to a thread that is not there, or not yours to see, is not found", async () => {
    const held = await createThread(app, { visibility: "held" });
    for (const id of ["nowhere", held.id]) {
      expect((await answer(await member(), id)).status).toBe(404);
    }
    expect(await rows("posts")).toHaveLength(1);
  });

  test("that is empty is refused", async () => {
    const { id } = await createThread(app);
    expect((await answer(await member(), id, { body: "" })).status).toBe(422);
  });

  test("by staff stands under their first name and profession", async () => {
    const { id } = await createThread(app);
    const viewer = await createStaff(app);
    const sent = await answer({ viewer }, id);
    expect(sent.status).toBe(302);
    const staffPosts = (await rows("posts")).filter(({ staffId }) => staffId !== null);
    expect(staffPosts).toMatchObject([{ staffId: viewer.id, memberId: null, number: 2 }]);
    expect((await answer({ viewer }, id, { body: " " })).data.typed.body).toBe(" ");
  });
});

test("staff start no threads, and there is no writing in a room that is not there", async () => {
  const viewer = await createStaff(app);
  expect((await write({ viewer }, {})).status).toBe(403);
  const page = (wishes: ContextWishes, params: Fields) =>
    callRoute(newThreadPage, makeContext(app, wishes), { params });
  expect((await page({ viewer }, room)).status).toBe(403);
  expect((await page({}, { room: "nowhere" })).status).toBe(404);
  const context = makeContext(app, await member());
  const lost = await callRoute(newThread, context, {
    params: { room: "x" },
    form: { title, body },
  });
  expect(lost.status).toBe(404);
  expect(await rows("posts")).toEqual([]);
});
