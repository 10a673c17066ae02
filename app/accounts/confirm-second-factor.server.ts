import { and, eq, isNull } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App } from "#app/context.ts";
import type { Db, Store } from "#db/store.ts";
import { open } from "./seal.server.ts";
import { checkTotp, hashRecoveryCode } from "./second-factor.server.ts";
import {
  dropSession,
  findPendingStaff,
  type StartedSession,
  startSession,
} from "./sessions.server.ts";

export type SecondFactorResult =
  | { ok: true; session: StartedSession }
  | { ok: false; problem: "wrong" | "wait" | "not-pending" };

/** Tries in a window (SECURITY, requirement 16). */
const MOST_TRIES = 5;
const WINDOW_MS = 5 * 60_000;

/**
 * Takes a staff account from its passphrase to the desk. `code` is what the app shows, good once, or
 * a recovery code, good once ever. The waiting session ends and a full one begins, in one transaction.
 */
export async function confirmSecondFactor(
  app: App,
  { token, code }: { token: string | undefined; code: string },
): Promise<SecondFactorResult> {
  const staffId = await findPendingStaff(app, token);
  if (!staffId) return { ok: false, problem: "not-pending" };
  if (!takeTry(app, staffId)) return { ok: false, problem: "wait" };
  return await app.store.write(async (tx): Promise<SecondFactorResult> => {
    const { staff } = app.store.schema;
    const [person] = await tx
      .select({ secret: staff.totpSecret, lastStep: staff.totpLastStep })
      .from(staff)
      .where(and(eq(staff.id, staffId), isNull(staff.deactivatedAt)));
    if (!person) return { ok: false, problem: "not-pending" };
    const by = (await takeTotp(app, tx, { id: staffId, ...person }, code))
      ? "app"
      : (await takeRecoveryCode(app, tx, staffId, code))
        ? "recovery-code"
        : null;
    if (!by) return { ok: false, problem: "wrong" };
    await dropSession(app, tx, token);
    const session = await startSession(app, tx, { staffId, stage: "full" });
    await appendAudit(app, tx, {
      actorKind: "staff",
      actorId: staffId,
      action: "staff.signed-in",
      subjectKind: "staff",
      subjectId: staffId,
      detail: { by },
    });
    return { ok: true, session };
  });
}

/** Where a staff account's secret for its app belongs, for sealing. */
export const totpSealContext = (staffId: string) => `totp:${staffId}`;

type TotpAccount = { id: string; secret: string; lastStep: number | null };

async function takeTotp(app: App, tx: Db, account: TotpAccount, code: string): Promise<boolean> {
  const secret = open(account.secret, app.keys.seal, totpSealContext(account.id));
  if (secret === null) throw new Error("the sealed TOTP secret does not open with this key");
  const checked = checkTotp(secret, code, app.clock(), account.lastStep);
  if (!checked.ok) return false;
  const { staff } = app.store.schema;
  await tx.update(staff).set({ totpLastStep: checked.step }).where(eq(staff.id, account.id));
  return true;
}

async function takeRecoveryCode(app: App, tx: Db, staffId: string, code: string): Promise<boolean> {
  const { recoveryCodes } = app.store.schema;
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: app.clock() })
    .where(
      and(
        eq(recoveryCodes.codeHash, hashRecoveryCode(code, app.keys.recovery)),
        eq(recoveryCodes.staffId, staffId),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ staffId: recoveryCodes.staffId });
  return used.length > 0;
}

const books = new WeakMap<Store, Map<string, number[]>>();

/** Counts a try, in memory only; false when this account has had its five. */
function takeTry(app: App, staffId: string): boolean {
  let book = books.get(app.store);
  if (!book) {
    book = new Map();
    books.set(app.store, book);
  }
  const now = app.clock().getTime();
  const recent = (book.get(staffId) ?? []).filter((at) => at > now - WINDOW_MS);
  const allowed = recent.length < MOST_TRIES;
  book.set(staffId, allowed ? [...recent, now] : recent);
  return allowed;
}
