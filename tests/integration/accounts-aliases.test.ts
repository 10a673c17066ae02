import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mostAliases } from "#app/accounts/make-alias.server.ts";
import { readOnce } from "#app/accounts/once.server.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import type { Member } from "#app/context.ts";
import * as aliasesPage from "#app/routes/me_.aliases.tsx";
import * as switchPage from "#app/routes/me_.aliases_.switch.tsx";
import * as leavePage from "#app/routes/me_.leave.tsx";
import * as sessionsPage from "#app/routes/me_.sessions.tsx";
import * as everywhere from "#app/routes/me_.sign-out.tsx";
import * as standingPage from "#app/routes/me_.standing.tsx";
import * as wordsPage from "#app/routes/me_.words.tsx";
import * as threadPage from "#app/routes/threads.$threadId.tsx";
import { type CreatedMember, createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

let counted = 0;
const birds = ["Ärla", "Lom", "Svala", "Tärna", "Vipa", "Duva", "Trana", "Gök"];
const nextAlias = () => `Tyst ${birds[counted++ % birds.length]} ${counted}`;

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("several aliases on %s", (_, database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const at = (session: string | null | undefined) =>
    makeContext(app, { cookies: { session: session ?? "" }, locale: "sv" });
  const viewer = async (session: string | null | undefined) => await at(session).viewer();
  const make = (session: string, alias = nextAlias()) =>
    callRoute(aliasesPage.action, at(session), { form: { alias } });
  const signsIn = async (alias: string, secret: string) =>
    (await signIn(app, { alias, secret, stay: false, previousToken: undefined })).kind;

  /** Somebody with two aliases, writing as the second. */
  async function withTwo() {
    const first = await createMember(app);
    const old = await createSession(app, first);
    const alias = nextAlias();
    const made = await make(old, alias);
    const session = made.cookies.session ?? "";
    return { first, old, session, second: (await viewer(session)) as Member, made };
  }

  test("a second one is made and writes at once, under a new token", async () => {
    const { old, session, second, made } = await withTwo();
    expect(made.location).toBe("/me/aliases?done=made");
    expect(second.kind).toBe("member");
    expect((await viewer(old)).kind).toBe("nobody");
    const { data } = await callRoute(aliasesPage.loader, at(session));
    expect(data.here).toBe(second.alias);
    expect(data.all).toHaveLength(2);
    expect(JSON.stringify(data)).not.toContain(second.id);
  });

  test("switching makes the token anew and keeps to one's own", async () => {
    const { first, session } = await withTwo();
    const stranger = await createMember(app);
    const to = (alias: string, from: string) =>
      callRoute(switchPage.action, at(from), { form: { alias } });
    expect((await to(stranger.alias, session)).cookies.session).toBeUndefined();
    const back = await to(first.alias, session);
    expect(back.location).toBe("/me/aliases?done=switched");
    expect((await viewer(session)).kind).toBe("nobody");
    expect(await viewer(back.cookies.session)).toMatchObject({ id: first.id });
  });

  test("a session that was to stay goes on staying, and ends when it would have", async () => {
    const first = await createMember(app);
    const old = await createSession(app, first, { stay: true });
    const { sessions } = app.store.schema;
    const ends = async (id: string) =>
      (await app.store.read.select().from(sessions).where(eq(sessions.memberId, id)))[0]?.expiresAt;
    const before = await ends(first.id);
    const made = await make(old);
    const second = (await viewer(made.cookies.session)) as Member;
    expect(await ends(second.id)).toEqual(before);
    expect(made.headers.get("Set-Cookie")).toMatch(/Max-Age=2\d{6}/);
  });

  test("one signs in with the first one's secret, and it holds for all", async () => {
    const { first, session, second } = await withTwo();
    expect(await signsIn(second.alias, first.passphrase)).toBe("refused");
    expect(await signsIn(first.alias, first.passphrase)).toBe("member");
    const form = { current: first.passphrase };
    const renewed = await callRoute(wordsPage.action, at(session), { form });
    const once = renewed.cookies.once ?? "";
    const note = readOnce(makeContext(app, { cookies: { once } }));
    if (note?.kind !== "words") throw new Error("no words");
    expect(note.alias).toBe(first.alias);
    expect(await signsIn(first.alias, note.words.join(" "))).toBe("member");
    expect(await signsIn(second.alias, note.words.join(" "))).toBe("refused");
  });

  test("the same rules hold as for a first one, and there is an end to them", async () => {
    const first = await createMember(app);
    let session = await createSession(app, first);
    for (const [alias, wrong] of [
      ["", "alias"],
      ["Terapeut Anna", "alias"],
      [first.alias, "alias"],
    ] as const) {
      const refused = await make(session, alias);
      expect(refused.status).toBe(422);
      expect(Object.keys(refused.data.errors)).toEqual([wrong]);
      expect(refused.data.values.alias).toBe(alias);
    }
    for (let n = 1; n < mostAliases; n += 1) {
      session = (await make(session)).cookies.session ?? "";
    }
    const over = await make(session);
    expect([over.status, Object.keys(over.data.errors)]).toEqual([422, ["form"]]);
    expect((await callRoute(aliasesPage.loader, at(session))).data.suggestions).toBeNull();
  });

  test("what others get of the two shares no id, hash or token", async () => {
    const { first, second } = await withTwo();
    const { members } = app.store.schema;
    const [row] = await app.store.read.select().from(members).where(eq(members.id, second.id));
    const pages: string[] = [];
    for (const author of [first, second]) {
      const thread = await createThread(app, { author });
      const params = { threadId: thread.id };
      for (const locale of ["sv", "en"] as const) {
        const { data } = await callRoute(threadPage.loader, makeContext(app, { locale }), {
          params,
        });
        const { suggestions: _, start: __, ...shown } = data;
        pages.push(JSON.stringify(shown));
      }
    }
    for (const page of pages) {
      for (const secret of [first.id, second.id, row?.accountId ?? "none"]) {
        expect(page).not.toContain(secret);
      }
    }
    const ids = (page = "") => new Set(page.match(/[\w-]{16,}/g) ?? []);
    const shared = [...ids(pages[0])].filter((id) => ids(pages[2]).has(id));
    expect(shared).toEqual([]);
  });

  test("what is whose goes by alias, also for the one person behind both", async () => {
    const { first, session, second } = await withTwo();
    const thread = await createThread(app, { author: first });
    const read = async () =>
      (await callRoute(threadPage.loader, at(session), { params: { threadId: thread.id } })).data;
    expect((await read()).posts[0].own).toBe(false);
    await callRoute(standingPage.action, at(session), { form: { standing: "hidden" } });
    expect((await read()).posts[0].removed).toBeNull();
    await callRoute(standingPage.action, at(session), {
      form: { standing: "hidden", scope: "all" },
    });
    expect((await read()).posts[0].removed).not.toBeNull();
    expect(second.alias).not.toBe(first.alias);
  });

  const leave = (session: string, member: CreatedMember, scope: string) =>
    callRoute(leavePage.action, at(session), {
      form: { texts: "keep", passphrase: member.passphrase, scope },
    });

  test("leaving with the first hands its secret on, and one goes on as the other", async () => {
    const { first, session, second } = await withTwo();
    const back = await callRoute(switchPage.action, at(session), { form: { alias: first.alias } });
    const left = await leave(back.cookies.session ?? "", first, "this");
    expect(left.location).toBe("/me/aliases?done=left");
    expect(await viewer(left.cookies.session)).toMatchObject({ id: second.id });
    expect(await signsIn(first.alias, first.passphrase)).toBe("refused");
    expect(await signsIn(second.alias, first.passphrase)).toBe("member");
    const { members } = app.store.schema;
    const [row] = await app.store.read.select().from(members).where(eq(members.id, second.id));
    expect(row?.accountId).toBeNull();
  });

  test("leaving with the second leaves the first as it was", async () => {
    const { first, session, second } = await withTwo();
    const left = await leave(session, first, "this");
    expect(await viewer(left.cookies.session)).toMatchObject({ id: first.id });
    expect(await signsIn(first.alias, first.passphrase)).toBe("member");
    expect((await createMember(app, { alias: second.alias })).alias).toBe(second.alias);
  });

  test("leaving with all leaves nothing, and the browser is emptied", async () => {
    const { first, session, second } = await withTwo();
    const left = await leave(session, first, "all");
    expect(left).toMatchObject({ location: "/me/left", cookies: { session: null } });
    const { members } = app.store.schema;
    for (const { id } of [first, second]) {
      expect(await app.store.read.select().from(members).where(eq(members.id, id))).toEqual([]);
    }
  });

  describe("sessions", () => {
    test("are listed for all aliases, this one first, with the part of day and no more", async () => {
      const { first, session } = await withTwo();
      const elsewhere = await createSession(app, first);
      const { sessions } = (await callRoute(sessionsPage.loader, at(session))).data;
      expect(sessions).toHaveLength(2);
      expect(sessions[0]).toMatchObject({ isHere: true, since: "Inloggad i morse" });
      expect(sessions[1]).toMatchObject({ isHere: false, alias: `Skriver som ${first.alias}` });
      expect(JSON.stringify(sessions)).not.toMatch(/\d\d:\d\d/);
      const form = { session: sessions[1].handle };
      const ended = await callRoute(sessionsPage.action, at(session), { form });
      expect(ended.location).toBe("/me/sessions?done=ended");
      expect((await viewer(elsewhere)).kind).toBe("nobody");
      expect((await viewer(session)).kind).toBe("member");
    });

    test("nobody ends another's, and ending this one signs out", async () => {
      const [mine, theirs] = [await createMember(app), await createMember(app)];
      const [here, there] = [await createSession(app, mine), await createSession(app, theirs)];
      const listed = async (session: string) =>
        (await callRoute(sessionsPage.loader, at(session))).data.sessions;
      const handle = (await listed(there))[0].handle;
      await callRoute(sessionsPage.action, at(here), { form: { session: handle } });
      expect((await viewer(there)).kind).toBe("member");
      const own = (await listed(here))[0].handle;
      const out = await callRoute(sessionsPage.action, at(here), { form: { session: own } });
      expect(out).toMatchObject({ location: "/", cookies: { session: null, here: null } });
    });

    test("all end together, under every alias", async () => {
      const { first, session } = await withTwo();
      const elsewhere = await createSession(app, first);
      await callRoute(everywhere.action, at(session), { form: {} });
      for (const token of [session, elsewhere]) expect((await viewer(token)).kind).toBe("nobody");
    });
  });

  test("all of it is for members only", async () => {
    for (const route of [aliasesPage, switchPage, sessionsPage]) {
      const sent = await callRoute(route.action, makeContext(app), { form: {} });
      expect(sent.location).toBe("/sign-in");
    }
  });
});
