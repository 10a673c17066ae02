import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { leaveForGood } from "#app/accounts/leave-for-good.server.ts";
import { readOnce } from "#app/accounts/once.server.ts";
import { clearOut } from "#app/jobs/clear-out.server.ts";
import { loader as draftList } from "#app/routes/me_.drafts._index.tsx";
import {
  loader as draftPage,
  action as sendDraft,
} from "#app/routes/me_.drafts.$draftId._index.tsx";
import { action as discard } from "#app/routes/me_.drafts.$draftId.discard.tsx";
import { action as sendNew } from "#app/routes/rooms.$room_.new.tsx";
import { action as sendReply } from "#app/routes/threads.$threadId.tsx";
import { newId } from "#db/new-id.ts";
import { type CreatedMember, createMember } from "#tests/factories/member.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import {
  type ContextWishes,
  makeContext,
  makeTestApp,
  type TestApp,
} from "#tests/support/test-app.ts";

const title = "En lång kväll";
const body = "Jag skriver det här för att inte glömma det i morgon.";
const night = "2026-03-10T23:30:00Z";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("kept drafts on %s", (_, database) => {
  let app: TestApp;
  let writer: CreatedMember;
  beforeEach(async () => {
    app = await makeTestApp({ database, now: night });
    writer = await createMember(app);
  });
  afterEach(async () => await app?.dispose());

  type Fields = Record<string, string>;
  const as = (wishes: ContextWishes = {}) => makeContext(app, { locale: "en", ...wishes });
  const mine = () => as({ viewer: writer });
  const keep = async (form: Fields = {}, context = mine()) =>
    await callRoute(sendNew, context, {
      params: { room: "family" },
      form: { title, body, sober: "morning", submission: newId(), ...form },
    });
  const idOf = (location: string | null) =>
    /^\/me\/drafts\/([\w-]+)\?kept=1$/.exec(location ?? "")?.[1] ?? "";
  const open = async (id: string, context = mine()) =>
    await callRoute(draftPage, context, { path: `/me/drafts/${id}`, params: { draftId: id } });
  const send = async (id: string, form: Fields, context = mine()) =>
    await callRoute(sendDraft, context, {
      params: { draftId: id },
      form: { title, body, submission: newId(), ...form },
    });
  const rows = async (name: string) =>
    ((await dumpTables(app.store))[name] ?? []).map((row) => JSON.parse(row));

  test("nothing is sent, nobody can read it, and its writer finds it", async () => {
    const id = idOf((await keep({ audience: "therapists", need: "listening" })).location);
    expect(await rows("posts")).toEqual([]);
    expect(await rows("reviewItems")).toEqual([]);
    const [row] = await rows("keptDrafts");
    expect(JSON.stringify(row)).not.toMatch(/lång kväll|skriver/);
    expect(new Date(row.readyAt).toISOString()).toBe("2026-03-11T07:00:00.000Z");

    const { data } = await open(id);
    expect(data.state.typed).toMatchObject({
      title,
      body,
      audience: "therapists",
      need: "listening",
    });
    expect(data.help).toBeNull();
    expect(data.ready).toBe("Rests until today at 08:00");
    const list = (await callRoute(draftList, mine(), { path: "/me/drafts" })).data.drafts;
    expect(list).toMatchObject([{ href: `/me/drafts/${id}`, title }]);
    app.setClock("2026-03-11T08:00:00Z");
    expect((await open(id)).data.ready).toMatch(/^Ready\. Stays until on \w+ 18 March/);
  });

  test("it is nobody else's", async () => {
    const id = idOf((await keep()).location);
    const other = as({ viewer: await createMember(app) });
    expect((await open(id, other)).status).toBe(404);
    expect((await send(id, {}, other)).status).toBe(404);
    await callRoute(discard, other, { params: { draftId: id }, form: {} });
    expect((await callRoute(draftList, other, { path: "/me/drafts" })).data.drafts).toEqual([]);
    expect(await rows("keptDrafts")).toHaveLength(1);
    expect((await open(id, as())).location).toBe("/sign-in");
    expect((await open("nowhere")).status).toBe(404);
  });

  test("it is changed and kept again, then sent and gone with the same press", async () => {
    const id = idOf((await keep()).location);
    const changed = { body: "Jag skrev det här i går kväll, och det stämmer än.", later: "1" };
    expect((await send(id, changed)).location).toBe(`/me/drafts/${id}?saved=1`);
    expect((await open(id)).data.state.typed.body).toBe(changed.body);
    const form = { body: changed.body, submission: newId(), audience: "members" };
    const sent = await Promise.all([send(id, form), send(id, form)]);
    sent.push(await send(id, form));
    expect(new Set(sent.map(({ location }) => location)).size).toBe(1);
    expect(sent[0]?.location).toMatch(new RegExp(`^/posts/[\\w-]+/sent\\?from=draft-${id}$`));
    expect(await rows("keptDrafts")).toEqual([]);
    expect(await rows("posts")).toMatchObject([{ body: changed.body, visibility: "published" }]);
    expect(await rows("threads")).toMatchObject([{ audience: "members", roomSlug: "family" }]);
  });

  test("what was sent in one tab stays in the other, word for word", async () => {
    const id = idOf((await keep()).location);
    await send(id, {});
    const again = await send(id, { body: "Något helt annat, skrivet i en annan flik." });
    expect(again.status).toBe(404);
    expect(again.data.wordsKept.typed.body).toBe("Något helt annat, skrivet i en annan flik.");
    expect(await rows("posts")).toHaveLength(1);
  });

  test("a session that ended keeps the words, and one press signs in and sends", async () => {
    const id = idOf((await keep()).location);
    const text = "Ändrad text som inte får försvinna nu.";
    const asked = await send(id, { body: text }, as());
    expect(asked).toMatchObject({ status: 422, data: { wordsKept: { typed: { body: text } } } });
    const { alias, passphrase } = writer;
    const sent = await send(id, { body: text, have: "1", alias, passphrase }, as());
    expect(sent.status).toBe(302);
    expect(await rows("posts")).toMatchObject([{ body: text }]);
    expect(await rows("keptDrafts")).toEqual([]);
  });

  test("a reply keeps its thread, and becomes something new where that is gone", async () => {
    const thread = await createThread(app);
    const kept = await callRoute(sendReply, mine(), {
      params: { threadId: thread.id },
      form: { body, sober: "morning", submission: newId() },
    });
    const id = idOf(kept.location);
    expect((await open(id)).data).toMatchObject({
      kind: "reply",
      thread: { href: `/threads/${thread.id}`, title: thread.title },
    });
    const { threads } = app.store.schema;
    await app.store.write(async (tx) => {
      // biome-ignore lint/nursery/noDrizzleUpdateWithoutWhere: there is one
      await tx.update(threads).set({ visibility: "removed" });
    });
    expect((await open(id)).data).toMatchObject({ kind: "thread", thread: null, threadGone: true });
    expect((await send(id, {})).status).toBe(302);
    expect((await rows("threads")).map((row) => row.title)).toContain(title);
  });

  test("grave words are met with help first, told to be unread, and go to staff at a press", async () => {
    const grave =
      "Jag har bestämt mig. Jag tänker ta livet av mig i natt, jag har tabletterna här.";
    const id = idOf((await keep({ body: grave })).location);
    const { data } = await open(id);
    expect(data.help.grave).toBe(true);
    expect(data.help.lines.length).toBeGreaterThan(1);
    expect(await rows("escalations")).toEqual([]);
    const sent = await send(id, { body: grave, "to-staff": "1" });
    expect(sent.location).toMatch(/^\/posts\/[\w-]+\/sent/);
    expect(await rows("threads")).toMatchObject([{ audience: "therapists" }]);
    expect(await rows("escalations")).toHaveLength(1);
    expect(await rows("keptDrafts")).toEqual([]);
  });

  test("somebody under 18 is met with lines of their own, and stays so when it is sent", async () => {
    const id = idOf((await keep({ young: "yes" })).location);
    const { data } = await open(id);
    expect(data.help.lines[0].contact).toBe("116 111");
    expect(data.state.typed.young).toBe(true);
  });

  test("a newcomer has an alias with the same press, and words to come back with", async () => {
    const kept = await keep({ suggestion: "Stilla Vik 901" }, as());
    expect(idOf(kept.location)).not.toBe("");
    expect(kept.cookies.session).toMatch(/^[\w-]{43}$/);
    const once = as({ cookies: { once: kept.cookies.once ?? "" } });
    expect(readOnce(once)).toMatchObject({ kind: "words", alias: "Stilla Vik 901" });
    expect((await rows("members")).map(({ alias }) => alias)).toContain("Stilla Vik 901");
  });

  test("it is thrown away at a press, forgotten after a week, and goes with its writer", async () => {
    const thrown = idOf((await keep()).location);
    const gone = await callRoute(discard, mine(), { params: { draftId: thrown }, form: {} });
    expect(gone.location).toBe("/me/drafts?discarded=1");
    expect(await rows("keptDrafts")).toEqual([]);

    await keep();
    app.setClock("2026-03-18T06:00:00Z");
    await clearOut(app);
    expect(await rows("keptDrafts")).toHaveLength(1);
    app.setClock("2026-03-18T07:00:01Z");
    await clearOut(app);
    expect(await rows("keptDrafts")).toEqual([]);

    await keep();
    const left = await leaveForGood(app, writer, { secret: writer.passphrase, texts: "keep" });
    expect(left.ok).toBe(true);
    expect(await rows("keptDrafts")).toEqual([]);
  });

  test("a damaged draft is not found, and does not break the list", async () => {
    const id = idOf((await keep()).location);
    const { keptDrafts } = app.store.schema;
    await app.store.write(async (tx) => {
      // biome-ignore lint/nursery/noDrizzleUpdateWithoutWhere: there is one
      await tx.update(keptDrafts).set({ bodySealed: "v1.broken" });
    });
    expect((await open(id)).status).toBe(404);
    expect((await callRoute(draftList, mine(), { path: "/me/drafts" })).data.drafts).toEqual([]);
  });
});
