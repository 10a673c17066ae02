import * as argon2 from "argon2";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeRecoveryWords } from "#app/accounts/recovery-words.ts";
import { currentTotp } from "#app/accounts/second-factor.server.ts";
import * as signInPage from "#app/routes/sign-in.tsx";
import * as secondFactor from "#app/routes/sign-in_.code.tsx";
import * as signOut from "#app/routes/sign-out.tsx";
import { createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";
import { type CreatedStaff, createStaff } from "#tests/factories/staff.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});
afterAll(async () => await app?.dispose());

const send = (form: Record<string, string>, session?: string) =>
  callRoute(signInPage.action, makeContext(app, { cookies: { session } }), { form });
const viewerOf = (session: string | null | undefined) =>
  makeContext(app, { cookies: { session: session ?? "" } }).viewer();

describe("a member signs in", () => {
  test("with a passphrase, whatever the capitals of the alias, and the old session dies", async () => {
    const member = await createMember(app);
    const old = await createSession(app, member);
    const form = { alias: ` ${member.alias.toUpperCase()} `, passphrase: member.passphrase };
    const sent = await send(form, old);
    expect(sent).toMatchObject({ status: 302, location: "/me" });
    expect(await viewerOf(sent.cookies.session)).toMatchObject({ id: member.id });
    expect(await viewerOf(old)).toEqual({ kind: "nobody" });
    expect(sent.cookies.session).not.toBe(old);
    expect(sent.headers.get("Set-Cookie")).not.toContain("Max-Age");
  });

  test("with seven words copied from paper", async () => {
    const words = makeRecoveryWords("sv", (max) => max - 1);
    const member = await createMember(app, { words: words.join(" "), onlyWords: true });
    const typed = words.map((word, index) => `${index + 1}. ${word.toUpperCase()}`).join(", ");
    expect((await send({ alias: member.alias, passphrase: typed })).location).toBe("/me");
    expect((await send({ alias: member.alias, words: words.join(" ") })).location).toBe("/me");
    const others = makeRecoveryWords("sv", () => 0).join(" ");
    expect((await send({ alias: member.alias, passphrase: others })).status).toBe(422);
  });

  test("and stays for 30 days when asked", async () => {
    const member = await createMember(app);
    const form = { alias: member.alias, passphrase: member.passphrase, stay: "yes" };
    expect((await send(form)).headers.get("Set-Cookie")).toContain("Max-Age=2592000");
  });

  test.each([
    ["/threads/abc?page=2", "/threads/abc?page=2"],
    ["//evil.example/x", "/"],
    ["https://evil.example", "/"],
    ["/\\evil.example", "/"],
  ])("and goes back only within the site: %s", async (back, expected) => {
    const member = await createMember(app);
    const form = { alias: member.alias, passphrase: member.passphrase, back };
    expect((await send(form)).location).toBe(expected);
  });

  test("a hash of an older cost is renewed", async () => {
    const member = await createMember(app);
    const { members } = app.store.schema;
    const weak = await argon2.hash(member.passphrase, { memoryCost: 8192, timeCost: 2 });
    await app.store.write(async (tx) => {
      await tx.update(members).set({ passphraseHash: weak }).where(eq(members.id, member.id));
    });
    await send({ alias: member.alias, passphrase: member.passphrase });
    const [row] = await app.store.read.select().from(members).where(eq(members.id, member.id));
    expect(row?.passphraseHash).toContain("m=19456");
  });
});

describe("a sign-in that is refused", () => {
  test("looks the same for an unknown alias and a wrong passphrase", async () => {
    const member = await createMember(app);
    const staff = await createStaff(app);
    const answers = await Promise.all(
      [member.alias, "Ingen Alls", staff.signInName].map(async (alias) => {
        const { status, data, cookies } = await send({
          alias,
          passphrase: "fel fras helt och hållet",
        });
        expect(data.values.alias).toBe(alias);
        return JSON.stringify({ status, errors: data.errors, cookies });
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"status":422');
  });

  test("keeps the alias and never the passphrase", async () => {
    const sent = await send({ alias: "Ingen Alls", passphrase: "en hemlig fras", stay: "yes" });
    expect(sent.data.values).toEqual({ alias: "Ingen Alls", stay: true, back: null });
    expect(JSON.stringify(sent.data)).not.toContain("hemlig");
  });

  test("says which field is empty", async () => {
    const sent = await send({});
    expect(sent.status).toBe(422);
    expect(Object.keys(sent.data.errors)).toEqual(["alias", "passphrase"]);
  });

  test("is 429 with kind words when the network has tried too often", async () => {
    const context = makeContext(app, { tooOften: ["sign-in"] });
    const form = { alias: "Ingen Alls", passphrase: "fel fras" };
    const sent = await callRoute(signInPage.action, context, { form });
    expect(sent).toMatchObject({ status: 429, data: { values: { alias: "Ingen Alls" } } });
  });
});

describe("staff sign in", () => {
  const withCode = (session: string | null | undefined, code: string) =>
    callRoute(secondFactor.action, makeContext(app, { cookies: { session: session ?? "" } }), {
      form: { code },
    });
  const pass = async (staff: CreatedStaff) =>
    (await send({ alias: staff.signInName, passphrase: staff.passphrase })).cookies.session;

  test("are nobody until the second factor, then reach the desk under a new session", async () => {
    const staff = await createStaff(app);
    const sent = await send({ alias: staff.signInName, passphrase: staff.passphrase, stay: "yes" });
    expect(sent.location).toBe("/sign-in/code");
    expect(await viewerOf(sent.cookies.session)).toEqual({ kind: "nobody" });
    const pending = sent.cookies.session;
    const done = await withCode(pending, currentTotp(staff.totpSecret, app.clock()));
    expect(done.location).toBe("/desk");
    expect(await viewerOf(done.cookies.session)).toMatchObject({ kind: "staff", id: staff.id });
    expect(done.cookies.session).not.toBe(pending);
    const again = await callRoute(
      secondFactor.loader,
      makeContext(app, { cookies: { session: pending ?? "" } }),
    );
    expect(again.location).toBe("/sign-in");
    const { audit } = app.store.schema;
    const rows = await app.store.read.select().from(audit).where(eq(audit.subjectId, staff.id));
    expect(rows.map(({ action, detail }) => [action, detail])).toEqual([
      ["staff.signed-in", '{"by":"app"}'],
    ]);
  });

  test("a code works once", async () => {
    const staff = await createStaff(app);
    const code = currentTotp(staff.totpSecret, app.clock());
    expect((await withCode(await pass(staff), code)).location).toBe("/desk");
    expect((await withCode(await pass(staff), code)).status).toBe(422);
    app.advance(30_000);
    const next = currentTotp(staff.totpSecret, app.clock());
    expect((await withCode(await pass(staff), next)).location).toBe("/desk");
  });

  test("a recovery code works once, however it is typed, and only for its owner", async () => {
    const [staff, other] = [await createStaff(app), await createStaff(app)];
    const code = (staff.recoveryCodes[0] ?? "").toLowerCase().replaceAll("-", " ");
    expect((await withCode(await pass(other), code)).status).toBe(422);
    expect((await withCode(await pass(staff), code)).location).toBe("/desk");
    expect((await withCode(await pass(staff), code)).status).toBe(422);
  });

  test("five tries in five minutes, then even the right code waits", async () => {
    const staff = await createStaff(app);
    const session = await pass(staff);
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await withCode(session, "000 000 0")).status).toBe(422);
    }
    const right = () => currentTotp(staff.totpSecret, app.clock());
    expect((await withCode(session, right())).status).toBe(429);
    app.advance(5 * 60_000 + 1);
    expect((await withCode(await pass(staff), right())).location).toBe("/desk");
  });

  test("the code page is closed to those who gave no passphrase", async () => {
    const staff = await createStaff(app);
    const code = currentTotp(staff.totpSecret, app.clock());
    expect((await withCode(undefined, code)).location).toBe("/sign-in");
    const member = await createSession(app, await createMember(app));
    expect((await withCode(member, code)).location).toBe("/sign-in");
    expect((await withCode(await pass(staff), " ")).status).toBe(422);
  });

  test("a deactivated account is refused like an unknown one", async () => {
    const staff = await createStaff(app);
    const table = app.store.schema.staff;
    await app.store.write(async (tx) => {
      await tx.update(table).set({ deactivatedAt: app.clock() }).where(eq(table.id, staff.id));
    });
    const sent = await send({ alias: staff.signInName, passphrase: staff.passphrase });
    expect(sent.status).toBe(422);
  });
});

describe("signing out", () => {
  test("ends the session on the server and empties the browser", async () => {
    const session = await createSession(app, await createMember(app));
    const context = makeContext(app, { cookies: { session } });
    const out = await callRoute(signOut.action, context, { form: {} });
    expect(out).toMatchObject({ location: "/", cookies: { session: null, once: null } });
    expect(out.headers.get("Clear-Site-Data")).toContain('"storage"');
    expect(await viewerOf(session)).toEqual({ kind: "nobody" });
  });

  test("by GET changes nothing", async () => {
    const session = await createSession(app, await createMember(app));
    const out = await callRoute(signOut.loader, makeContext(app, { cookies: { session } }));
    expect(out).toMatchObject({ location: "/", cookies: {} });
    expect(await viewerOf(session)).toMatchObject({ kind: "member" });
  });
});
