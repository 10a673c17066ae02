import { and, eq, gt, isNull } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App } from "#app/context.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { newId } from "#db/new-id.ts";
import { type Db, isUniqueViolation } from "#db/store.ts";
import {
  aliasSkeleton,
  type FirstNameProblem,
  firstNameProblem,
  type ProfessionProblem,
  professionProblem,
} from "./alias-rules.ts";
import { totpSealContext } from "./confirm-second-factor.server.ts";
import { hashPassphrase, type PassphraseProblem, passphraseProblem } from "./passphrase.server.ts";
import { type InvitationState, openSetup, readInvitation } from "./read-invitation.server.ts";
import { seal } from "./seal.server.ts";
import { checkTotp, hashRecoveryCode, newRecoveryCodes } from "./second-factor.server.ts";
import { type StartedSession, startSession } from "./sessions.server.ts";
import { freeSignInName, tidyName, tidyWords } from "./staff-names.server.ts";

/** Staff hold more than their own text, so their passphrases are longer than members'. */
export const STAFF_PASSPHRASE_MIN = 12;

export type Acceptance = {
  token: string;
  firstName: string;
  profession: string;
  passphrase: string;
  /** The sealed secret the form was shown with, and the code the app makes of it. */
  setup: string;
  code: string;
  locale: Locale;
};

export type AcceptanceProblems = {
  firstName?: FirstNameProblem;
  profession?: ProfessionProblem;
  passphrase?: PassphraseProblem;
  code?: "wrong" | "setup-lost";
};

export type AcceptanceResult =
  | { ok: true; signInName: string; codes: string[]; session: StartedSession }
  | { ok: false; problems: AcceptanceProblems }
  | { ok: false; closed: Exclude<InvitationState["state"], "open"> };

/**
 * Makes a staff account out of an invitation, once: account, ten recovery codes, audit row and a full
 * session in one transaction. The recovery codes are returned this once and kept as keyed hashes.
 */
export async function acceptInvitation(app: App, given: Acceptance): Promise<AcceptanceResult> {
  const invitation = await readInvitation(app, given.token);
  if (invitation.state !== "open") return { ok: false, closed: invitation.state };
  const secret = openSetup(app, invitation.tokenHash, given.setup);
  const checked = secret ? checkTotp(secret, given.code, app.clock(), null) : null;
  const problems = findProblems(given, secret === null, checked?.ok ?? false);
  if (Object.keys(problems).length || !secret || !checked?.ok) return { ok: false, problems };

  const account = {
    id: newId(),
    firstName: tidyName(given.firstName),
    profession: tidyWords(given.profession),
    role: invitation.role,
    passphraseHash: await hashPassphrase(given.passphrase),
    totpLastStep: checked.step,
    locale: given.locale,
  };
  const codes = newRecoveryCodes();
  const { staff, recoveryCodes } = app.store.schema;
  const attempt = () =>
    app.store.write(async (tx): Promise<AcceptanceResult> => {
      const used = await spendInvitation(app, tx, invitation.tokenHash);
      if (!used) return { ok: false, closed: "used" };
      const signInName = await freeSignInName(app, tx, account.firstName);
      await tx.insert(staff).values({
        ...account,
        signInName,
        skeleton: aliasSkeleton(signInName),
        totpSecret: seal(secret, app.keys.seal, totpSealContext(account.id)),
        createdAt: app.clock(),
      });
      await nameUser(app, tx, invitation.tokenHash, account.id);
      await tx.insert(recoveryCodes).values(
        codes.map((code) => ({
          codeHash: hashRecoveryCode(code, app.keys.recovery),
          staffId: account.id,
        })),
      );
      await appendAudit(app, tx, {
        actorKind: "staff",
        actorId: account.id,
        action: "staff.joined",
        subjectKind: "staff",
        subjectId: account.id,
        detail: { role: account.role, invitation: invitation.tokenHash },
      });
      const session = await startSession(app, tx, { staffId: account.id, stage: "full" });
      return { ok: true, signInName, codes, session };
    });
  try {
    return await attempt();
  } catch (error) {
    // Another process took the sign-in name between our look and our insert: look once more.
    if (isUniqueViolation(error)) return await attempt();
    throw error;
  }
}

function findProblems(
  given: Acceptance,
  setupLost: boolean,
  codeRight: boolean,
): AcceptanceProblems {
  const firstName = firstNameProblem(given.firstName);
  const profession = professionProblem(given.profession);
  const weak = passphraseProblem(given.passphrase, { alias: given.firstName });
  const short = Array.from(given.passphrase.slice(0, 100)).length < STAFF_PASSPHRASE_MIN;
  const passphrase = weak ?? (short ? "too-short" : null);
  return {
    ...(firstName ? { firstName } : {}),
    ...(profession ? { profession } : {}),
    ...(passphrase ? { passphrase } : {}),
    ...(setupLost ? { code: "setup-lost" } : codeRight ? {} : { code: "wrong" }),
  };
}

/** Marks the invitation as used; false when somebody was first or its time is over. */
async function spendInvitation(app: App, tx: Db, tokenHash: string): Promise<boolean> {
  const { invitations } = app.store.schema;
  const now = app.clock();
  const used = await tx
    .update(invitations)
    .set({ usedAt: now })
    .where(
      and(
        eq(invitations.tokenHash, tokenHash),
        isNull(invitations.usedAt),
        gt(invitations.expiresAt, now),
      ),
    )
    .returning({ tokenHash: invitations.tokenHash });
  return used.length > 0;
}

async function nameUser({ store }: App, tx: Db, tokenHash: string, usedBy: string) {
  const { invitations } = store.schema;
  await tx.update(invitations).set({ usedBy }).where(eq(invitations.tokenHash, tokenHash));
}
