import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deactivateStaff } from "#app/accounts/deactivate-staff.server.ts";
import { ensureFirstInvitation, inviteStaff } from "#app/accounts/invite-staff.server.ts";
import { readOnce } from "#app/accounts/once.server.ts";
import { open } from "#app/accounts/seal.server.ts";
import { currentTotp } from "#app/accounts/second-factor.server.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import type { Staff } from "#app/context.ts";
import * as invitationPage from "#app/routes/invitations.$token.tsx";
import { listStaff } from "#db/queries/staff.ts";
import { createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

const passphrase = "fem gula cyklar under bron";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("staff accounts on %s", (_, database) => {
  let app: TestApp;
  let admin: Staff;
  beforeAll(async () => {
    app = await makeTestApp({ database });
  });
  afterAll(async () => await app?.dispose());

  const look = (token: string) =>
    callRoute(invitationPage.loader, makeContext(app), { params: { token } });
  const post = (token: string, form: Record<string, string>) =>
    callRoute(invitationPage.action, makeContext(app), { params: { token }, form });
  /** Fills the form in as a person with an authenticator app would. */
  const fill = async (token: string, answers: Record<string, string> = {}) => {
    const { setup } = (await look(token)).data.open;
    const code = currentTotp(setup.secret.replaceAll(" ", ""), app.clock());
    const whole = {
      firstName: "Anna",
      profession: "psykolog",
      passphrase,
      setup: setup.sealed,
      code,
    };
    return { ...whole, ...answers };
  };

  test("without an admin there is one link for the first, and only the newest works", async () => {
    const first = await ensureFirstInvitation(app);
    const second = await ensureFirstInvitation(app);
    expect(first).not.toBe(second);
    expect((await look(first ?? "")).status).toBe(404);
    expect((await look(second ?? "")).data.open.role).toBe("admin");
    const made = await post(second ?? "", await fill(second ?? "", { firstName: "maria" }));
    expect(made.location).toBe("/welcome");
    const viewer = await makeContext(app, {
      cookies: { session: made.cookies.session ?? "" },
    }).viewer();
    expect(viewer).toMatchObject({ kind: "staff", role: "admin", firstName: "Maria" });
    admin = viewer as Staff;
    expect(await ensureFirstInvitation(app)).toBeNull();
  });

  test("a therapist joins: codes shown once, secret sealed, everything audited", async () => {
    const token = await inviteStaff(app, { role: "therapist", by: admin });
    expect(Buffer.from(token, "base64url").length).toBeGreaterThanOrEqual(16);
    const form = await fill(token);
    const made = await post(token, form);
    const note = readOnce(makeContext(app, { cookies: { once: made.cookies.once ?? "" } }));
    expect(note).toMatchObject({ kind: "codes", signInName: "Anna" });
    expect(note?.kind === "codes" && new Set(note.codes).size).toBe(10);
    const { staff, audit, invitations, recoveryCodes } = app.store.schema;
    const [row] = await app.store.read.select().from(staff).where(eq(staff.signInName, "Anna"));
    expect(row).toMatchObject({ role: "therapist", profession: "psykolog", deactivatedAt: null });
    const secret = open(row?.totpSecret ?? "", app.keys.seal, `totp:${row?.id}`);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const stored = JSON.stringify([
      await app.store.read.select().from(invitations),
      await app.store.read.select().from(recoveryCodes),
      row,
    ]);
    for (const hidden of [
      token,
      passphrase,
      secret ?? "",
      note?.kind === "codes" ? note.codes[0] : "",
    ]) {
      expect(stored).not.toContain(hidden);
    }
    const log = await app.store.read
      .select()
      .from(audit)
      .where(eq(audit.subjectId, row?.id ?? ""));
    expect(log.map(({ action }) => action)).toEqual(["staff.joined"]);
    expect((await look(token)).status).toBe(410);
    const again = await post(token, form);
    expect(again).toMatchObject({ status: 410, cookies: {} });
  });

  test("the code of the invitation does not work again at the next sign-in", async () => {
    const token = await inviteStaff(app, { role: "therapist", by: admin });
    await post(token, await fill(token, { firstName: "Karin" }));
    const { staff } = app.store.schema;
    const [row] = await app.store.read.select().from(staff).where(eq(staff.signInName, "Karin"));
    expect(row?.totpLastStep).toBe(Math.floor(app.clock().getTime() / 30_000));
  });

  test("pressed twice, both presses get the same codes and one account is made", async () => {
    const token = await inviteStaff(app, { role: "therapist", by: admin });
    const form = await fill(token, { firstName: "Olle" });
    const [one, two] = await Promise.all([post(token, form), post(token, form)]);
    expect(one.location).toBe("/welcome");
    expect(two.cookies).toEqual(one.cookies);
    const names = (await listStaff(app.store)).map(({ signInName }) => signInName);
    expect(names.filter((name) => name.startsWith("Olle"))).toEqual(["Olle"]);
  });

  test("a second of the same name, or a member's alias, gets a number", async () => {
    await createMember(app, { alias: "Nora" });
    for (const [firstName, expected] of [
      ["Anna", "Anna 2"],
      ["nora", "Nora 2"],
    ]) {
      const token = await inviteStaff(app, { role: "therapist", by: admin });
      const made = await post(token, await fill(token, { firstName: firstName ?? "" }));
      const note = readOnce(makeContext(app, { cookies: { once: made.cookies.once ?? "" } }));
      expect(note).toMatchObject({ signInName: expected });
    }
  });

  test.each([
    ["firstName", "Anna Berg", "utan efternamn"],
    ["firstName", "Dr Anna", "titeln"],
    ["firstName", "", "förnamn"],
    ["profession", "Psykolog Anna Lindqvist", "ser ut som ett namn"],
    ["passphrase", "elva tecken", "minst 12 tecken"],
    ["passphrase", "aaaaaaaaaaaaaaaa", "lätt att gissa"],
    ["code", "000000", "inte koden"],
    ["code", "", "inte koden"],
    ["setup", "v1.AAAA", "en ny"],
  ])("refuses %s %j and keeps the rest, the square too", async (field, value, words) => {
    const token = await inviteStaff(app, { role: "therapist", by: admin });
    const form = await fill(token, { [field]: value });
    const sent = await post(token, form);
    const place = field === "setup" ? "code" : field;
    expect(sent.status).toBe(422);
    expect(sent.data.errors[place]).toEqual([expect.stringContaining(words)]);
    expect(Object.keys(sent.data.errors)).toEqual([place]);
    expect(sent.data.values).toEqual({ firstName: form.firstName, profession: form.profession });
    expect(JSON.stringify(sent.data)).not.toContain(form.passphrase);
    const before = (await look(token)).status;
    expect(before).toBe(200);
    if (field === "code") {
      const { setup } = sent.data;
      const code = currentTotp(setup.secret.replaceAll(" ", ""), app.clock());
      expect(code).toBe((await fillWith(form.setup ?? "", token)).code);
    }
  });

  async function fillWith(sealed: string, token: string) {
    const shown = await post(token, { setup: sealed });
    const secret = shown.data.setup.secret.replaceAll(" ", "");
    return { code: currentTotp(secret, app.clock()) };
  }

  test("runs out after three days; an unknown one is 404", async () => {
    const token = await inviteStaff(app, { role: "admin", by: admin });
    const form = await fill(token);
    const end = app.clock().getTime() + 72 * 3_600_000;
    app.setClock(new Date(end - 1));
    expect((await look(token)).status).toBe(200);
    app.setClock(new Date(end));
    expect((await look(token)).status).toBe(410);
    expect((await post(token, form)).status).toBe(410);
    expect((await look("no-such-token")).status).toBe(404);
    expect((await post("no-such-token", form)).status).toBe(404);
  });

  test("somebody who leaves is out at once, and so are the invitations they gave", async () => {
    const leaving = await createStaff(app, { role: "admin", firstName: "Lars" });
    const session = await createSession(app, leaving);
    const invitation = await inviteStaff(app, { role: "admin", by: leaving });
    const done = await deactivateStaff(app, {
      staffId: leaving.id,
      by: admin,
      reason: " Slutade i mars. ",
    });
    expect(done).toEqual({ ok: true });
    const viewer = await makeContext(app, { cookies: { session } }).viewer();
    expect(viewer).toEqual({ kind: "nobody" });
    expect((await look(invitation)).status).toBe(404);
    const { signInName: alias, passphrase: secret } = leaving;
    const again = await signIn(app, { alias, secret, stay: false, previousToken: undefined });
    expect(again.kind).toBe("refused");
    const { audit } = app.store.schema;
    const [entry] = await app.store.read
      .select()
      .from(audit)
      .where(eq(audit.subjectId, leaving.id));
    expect(entry).toMatchObject({
      action: "staff.deactivated",
      actorId: admin.id,
      reason: "Slutade i mars.",
    });
    const listed = (await listStaff(app.store)).find(({ id }) => id === leaving.id);
    expect(listed?.deactivatedAt).toBeInstanceOf(Date);
  });

  test("nobody is put out without a reason, nor oneself, nor twice, nor the last admin", async () => {
    const therapist = await createStaff(app, { firstName: "Eva" });
    const out = (staffId: string, by: Staff, reason: string) =>
      deactivateStaff(app, { staffId, by, reason });
    expect(await out(therapist.id, admin, "  ")).toEqual({ ok: false, problem: "no-reason" });
    expect(await out(therapist.id, admin, "x".repeat(501))).toEqual({
      ok: false,
      problem: "reason-too-long",
    });
    expect(await out(admin.id, admin, "skäl")).toEqual({ ok: false, problem: "self" });
    expect(await out("no-such-id", admin, "skäl")).toEqual({ ok: false, problem: "unknown" });
    expect(await out(therapist.id, admin, "skäl")).toEqual({ ok: true });
    expect(await out(therapist.id, admin, "skäl")).toEqual({ ok: false, problem: "unknown" });
  });

  test("two admins who put each other out in the same moment: one remains", async () => {
    const other = await createStaff(app, { role: "admin", firstName: "Maj" });
    const both = await Promise.all([
      deactivateStaff(app, { staffId: other.id, by: admin, reason: "skäl" }),
      deactivateStaff(app, { staffId: admin.id, by: other, reason: "skäl" }),
    ]);
    expect(both).toEqual([{ ok: true }, { ok: false, problem: "last-admin" }]);
  });
});
