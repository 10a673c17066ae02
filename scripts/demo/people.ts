import { aliasSkeleton } from "#app/accounts/alias-rules.ts";
import { totpSealContext } from "#app/accounts/confirm-second-factor.server.ts";
import { join } from "#app/accounts/join.server.ts";
import { hashPassphrase } from "#app/accounts/passphrase.server.ts";
import { open, seal } from "#app/accounts/seal.server.ts";
import { currentTotp, newTotpSecret } from "#app/accounts/second-factor.server.ts";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Member, Staff } from "#app/context.ts";
import { newId } from "#db/new-id.ts";

/** One passphrase for everybody in the demo: it guards invented people only. */
export const demoPassphrase = "stilla vatten under bron";

const team = [
  { firstName: "Maria", profession: "verksamhetschef", role: "admin" },
  { firstName: "Elin", profession: "samordnare", role: "admin" },
  { firstName: "Anna", profession: "psykolog", role: "therapist" },
  { firstName: "Johan", profession: "socionom", role: "therapist" },
] as const;

export type Team = Record<(typeof team)[number]["firstName"], Staff>;

/** The member whose passphrase is printed, so that one can write as somebody. */
export const demoMember = "Lugn Strandkant";

/** Makes the demo's staff with their own second factors, and its one member to sign in as. */
export async function makePeople(app: App): Promise<Team> {
  const passphraseHash = await hashPassphrase(demoPassphrase);
  const made: Record<string, Staff> = {};
  await app.store.write(async (tx) => {
    for (const { firstName, profession, role } of team) {
      const id = newId();
      await tx.insert(app.store.schema.staff).values({
        id,
        firstName,
        profession,
        role,
        signInName: firstName,
        skeleton: aliasSkeleton(firstName),
        passphraseHash,
        totpSecret: seal(newTotpSecret(), app.keys.seal, totpSealContext(id)),
        locale: "sv",
        createdAt: app.clock(),
      });
      await appendAudit(app, tx, {
        actorKind: "staff",
        actorId: id,
        action: "staff.joined",
        subjectKind: "staff",
        subjectId: id,
        detail: { role },
      });
      made[firstName] = { kind: "staff", id, firstName, profession, role };
    }
  });
  await joinAs(app, demoMember, "sv", demoPassphrase);
  return made as Team;
}

/** Makes a member of the community; the recovery words of invented people are thrown away. */
export async function joinAs(
  app: App,
  alias: string,
  locale: "sv" | "en",
  passphrase = "",
): Promise<Member> {
  const joined = await join(app, { alias, passphrase, stay: false, locale });
  if (!joined.ok) throw new Error(`the demo alias "${alias}" was refused: ${joined.alias}`);
  return joined.member;
}

/** What to type at the second step of signing in, for each of the demo's staff, right now. */
export async function currentCodes(app: App) {
  const rows = await app.store.read.select().from(app.store.schema.staff);
  return rows.map(({ id, signInName, role, profession, totpSecret }) => {
    const secret = open(totpSecret, app.keys.seal, totpSealContext(id));
    return { signInName, role, profession, code: secret ? currentTotp(secret, app.clock()) : "?" };
  });
}
