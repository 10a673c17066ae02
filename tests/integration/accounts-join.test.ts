import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOnce } from "#app/accounts/once.server.ts";
import * as join from "#app/routes/join.tsx";
import * as welcome from "#app/routes/welcome.tsx";
import { createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});
afterAll(async () => await app?.dispose());

const send = (form: Record<string, string>, locale: "sv" | "en" = "sv") =>
  callRoute(join.action, makeContext(app, { locale }), { form });

async function findMember(alias: string) {
  const { members } = app.store.schema;
  const [row] = await app.store.read.select().from(members).where(eq(members.alias, alias));
  return row;
}

describe("choosing an alias", () => {
  test("five names are offered, all different", async () => {
    const { data } = await callRoute(join.loader, makeContext(app));
    expect(new Set(data.suggestions).size).toBe(5);
  });

  test("a suggestion without a passphrase gives seven words, shown once and stored as a hash", async () => {
    const sent = await send({ suggestion: "Tyst Kaj", alias: " ", passphrase: "" });
    expect(sent.location).toBe("/welcome");
    const context = makeContext(app, {
      cookies: { session: sent.cookies.session ?? "", once: sent.cookies.once ?? "" },
    });
    expect(await context.viewer()).toMatchObject({ kind: "member", alias: "Tyst Kaj" });
    const shown = await callRoute(welcome.loader, context);
    expect(shown.data.note).toMatchObject({ kind: "words", alias: "Tyst Kaj" });
    expect(shown.data.note.words).toHaveLength(7);
    expect(shown.cookies.once).toBeNull();
    const row = await findMember("Tyst Kaj");
    expect(row?.passphraseHash).toBeNull();
    expect(row?.recoveryHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain(shown.data.note.words.join(" "));
  });

  test("an alias of one's own wins over the suggestion and goes to one's page", async () => {
    const sent = await send({
      suggestion: "Blå Stig",
      alias: "Vid Bryggan",
      passphrase: "sju trötta hästar drack te",
    });
    expect(sent).toMatchObject({ status: 302, location: "/me" });
    expect(sent.cookies.once).toBeUndefined();
    expect((await findMember("Vid Bryggan"))?.passphraseHash).toMatch(/^\$argon2id\$/);
    expect(await findMember("Blå Stig")).toBeUndefined();
  });

  test("what is wrong is said beside each field, and all but the passphrase is kept", async () => {
    const sent = await send({
      suggestion: "Blå Stig",
      alias: "Anna Svensson",
      passphrase: "kort",
      stay: "yes",
    });
    expect(sent.status).toBe(422);
    expect(sent.data.values).toEqual({
      alias: "Anna Svensson",
      suggestion: "Blå Stig",
      stay: true,
    });
    expect(sent.data.errors.alias).toEqual([expect.stringContaining("riktigt namn")]);
    expect(sent.data.errors.passphrase).toEqual([expect.stringContaining("minst 10 tecken")]);
    expect(JSON.stringify(sent.data)).not.toContain("kort");
  });

  test("a name that reads like another's is taken, staff included", async () => {
    const member = await createMember(app);
    const staff = await createStaff(app);
    for (const { name } of [{ name: member.alias.toUpperCase() }, { name: staff.signInName }]) {
      const sent = await send({ alias: name, passphrase: "sju trötta hästar drack te" });
      expect(sent.status).toBe(422);
      expect(sent.data.errors.alias).toEqual([expect.stringContaining("väldigt likt")]);
    }
  });

  test("a suggestion that went to somebody else is not offered again", async () => {
    await createMember(app, { alias: "Grå Sten" });
    const sent = await send({ suggestion: "Grå Sten" });
    expect(sent.data).toMatchObject({
      values: { suggestion: "" },
      errors: { alias: [expect.stringMatching(/likt/)] },
    });
  });

  test("the same form twice makes one alias and gives the same words", async () => {
    const form = { suggestion: "Ljum Vind", submission: "page-1" };
    const [first, second] = await Promise.all([send(form), send(form)]);
    expect(second.cookies).toEqual(first.cookies);
    const words = readOnce(makeContext(app, { cookies: { once: first.cookies.once ?? "" } }));
    expect(words).toMatchObject({ alias: "Ljum Vind" });
  });

  test("whoever is signed in already goes to their own page", async () => {
    const member = await createMember(app);
    const cookies = { session: await createSession(app, member) };
    const seen = await callRoute(join.loader, makeContext(app, { cookies }));
    expect(seen.location).toBe("/me");
  });

  test("too many from one network are asked to wait, with the alias kept", async () => {
    const context = makeContext(app, { locale: "en", tooOften: ["join"] });
    const sent = await callRoute(join.action, context, { form: { alias: "Fern Path" } });
    expect(sent.status).toBe(429);
    expect(sent.data).toMatchObject({
      values: { alias: "Fern Path" },
      errors: { form: [expect.stringMatching(/Wait/)] },
    });
  });
});

describe("what is shown once", () => {
  test("says so when it has been shown, without an error", async () => {
    const shown = await callRoute(welcome.loader, makeContext(app));
    expect(shown).toMatchObject({ status: 200, data: { note: null, kind: "nobody" } });
  });

  test("a forged or overdue cookie shows nothing", async () => {
    const sent = await send({ suggestion: "Sen Skymning" });
    const cookies = { once: sent.cookies.once ?? "" };
    expect(readOnce(makeContext(app, { cookies }))).not.toBeNull();
    expect(readOnce(makeContext(app, { cookies: { once: `${cookies.once}A` } }))).toBeNull();
    app.advance(601_000);
    expect(readOnce(makeContext(app, { cookies }))).toBeNull();
  });
});
