import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readOnce } from "#app/accounts/once.server.ts";
import { action as newThread } from "#app/routes/rooms.$room_.new.tsx";
import { newId } from "#db/new-id.ts";
import { createMember } from "#tests/factories/member.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import {
  type ContextWishes,
  makeContext,
  makeTestApp,
  type TestApp,
} from "#tests/support/test-app.ts";

const title = "Tre lugna kvällar";
const body = "I går gick jag hem utan att köpa något.";
const passphrase = "sju lugna vatten bakom skogen";

let app: TestApp;
beforeEach(async () => {
  app = await makeTestApp();
});
afterEach(async () => await app.dispose());

const write = (wishes: ContextWishes, form: Record<string, string>) =>
  callRoute(newThread, makeContext(app, wishes), {
    params: { room: "alcohol-quitting" },
    form: { title, body, submission: newId(), ...form },
  });
const rows = async (name: "posts" | "members" | "sessions") =>
  ((await dumpTables(app.store))[name] ?? []).map((row) => JSON.parse(row));

describe("somebody without an alias writes", () => {
  test("and has one with the same answer, and seven words to keep", async () => {
    const sent = await write({}, { suggestion: "Stilla Vik 401" });
    expect(sent.status).toBe(302);
    expect(await rows("members")).toMatchObject([{ alias: "Stilla Vik 401" }]);
    const [post] = await rows("posts");
    expect(sent.location).toBe(`/posts/${post.id}/sent`);
    expect(sent.cookies.session).toMatch(/^[\w-]{43}$/);
    const note = readOnce(makeContext(app, { cookies: { once: sent.cookies.once ?? "" } }));
    expect(note).toMatchObject({ kind: "words", alias: "Stilla Vik 401" });
    expect(note?.kind === "words" && note.words).toHaveLength(7);
  });

  test("their own name counts before the suggestion, and a passphrase replaces the words", async () => {
    const form = { suggestion: "Stilla Vik 401", alias: "Mulen Himmel", passphrase };
    const sent = await write({}, form);
    expect(await rows("members")).toMatchObject([{ alias: "Mulen Himmel", recoveryHash: null }]);
    expect(sent.cookies).not.toHaveProperty("once");
    expect(sent.location).toMatch(/^\/threads\//);
    const session = sent.headers.getSetCookie().find((cookie) => cookie.startsWith("leeward="));
    expect(session).not.toContain("Max-Age");
  });

  test("staying signed in is for those who ask", async () => {
    const sent = await write({}, { alias: "Mulen Himmel", passphrase, stay: "on" });
    expect(sent.headers.getSetCookie().join()).toContain(`Max-Age=${30 * 24 * 3600}`);
  });

  test.each([
    ["no name", { alias: "" }, "alias"],
    ["a name with an address in it", { alias: "me@example.org" }, "alias"],
    ["a passphrase that is too short", { alias: "Mulen Himmel", passphrase: "kort" }, "passphrase"],
  ])("%s is refused: no account, no text, every word kept", async (_, form, field) => {
    const again = await write({}, form);
    expect(again.status).toBe(422);
    expect(again.data.typed).toMatchObject({ title, body, alias: form.alias });
    expect(Object.keys(again.data.errors)).toEqual([field]);
    expect(again.data.suggestions).toHaveLength(5);
    expect(JSON.stringify(again.data)).not.toContain("kort");
    expect(await rows("members")).toEqual([]);
    expect(await rows("posts")).toEqual([]);
    expect(await rows("sessions")).toEqual([]);
  });

  test("a name that is taken is told, words kept", async () => {
    await createMember(app, { alias: "Mulen Himmel" });
    const again = await write({}, { alias: "mulen  himmel", passphrase });
    expect(again).toMatchObject({ status: 422, data: { typed: { body } } });
    expect(again.data.errors.alias).toHaveLength(1);
  });

  test("a text that holds the new passphrase is refused", async () => {
    const again = await write(
      {},
      { alias: "Mulen Himmel", passphrase, body: `Jag: ${passphrase}` },
    );
    expect(again.status).toBe(422);
    expect(again.data.errors.body).toHaveLength(1);
    expect(await rows("members")).toEqual([]);
  });

  test("too many new names from one network wait, words kept", async () => {
    const again = await write({ tooOften: ["join"] }, { alias: "Mulen Himmel", passphrase });
    expect(again).toMatchObject({ status: 429, data: { typed: { title, body } } });
    expect(await rows("members")).toEqual([]);
  });

  test("pressing twice makes one alias and one text, with the same words both times", async () => {
    const form = { suggestion: "Stilla Vik 402", submission: newId() };
    const sent = await Promise.all([write({}, form), write({}, form)]);
    sent.push(await write({}, form));
    expect(sent.map(({ status }) => status)).toEqual([302, 302, 302]);
    expect(new Set(sent.map(({ cookies }) => cookies.session)).size).toBe(1);
    expect(new Set(sent.map(({ cookies }) => cookies.once)).size).toBe(1);
    expect(await rows("members")).toHaveLength(1);
    expect(await rows("posts")).toHaveLength(1);
  });
});
