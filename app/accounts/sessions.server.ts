import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, inArray, lt, ne } from "drizzle-orm";
import type { App, Viewer } from "#app/context.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/store.ts";

const hour = 3_600_000;
/** Members: 12 hours, or 30 days when they choose to stay signed in (SECURITY, requirement 11). */
export const memberHours = 12;
export const stayDays = 30;
/** Staff: out after 30 idle minutes, and after 10 hours in any case. */
export const staffIdleMinutes = 30;
const staffHours = 10;
/** Time to type the second factor after the passphrase. */
const secondFactorMinutes = 10;

export type NewSession =
  | { memberId: string; stay: boolean }
  /** Another alias of the same person: lasts until the session does that it takes over from. */
  | { memberId: string; until: Date | undefined }
  | { staffId: string; stage: "second-factor" | "full" };

/** A session to start: the token for the cookie, and its age in seconds when it outlives the browser. */
export type StartedSession = { token: string; maxAge: number | undefined };

/** Starts a session inside the caller's transaction. Only a hash of the token is stored. */
export async function startSession(app: App, tx: Db, wanted: NewSession): Promise<StartedSession> {
  const token = randomBytes(32).toString("base64url");
  const now = app.clock().getTime();
  const { sessions } = app.store.schema;
  if ("memberId" in wanted) {
    const { expiresAt, maxAge } = memberSpan(now, wanted);
    await tx.insert(sessions).values({
      tokenHash: hashToken(token),
      memberId: wanted.memberId,
      stage: "full",
      expiresAt,
      handle: newId(),
      startedOn: roundToPartOfDay(new Date(now), app.config.timeZone),
    });
    return { token, maxAge };
  }
  const full = wanted.stage === "full";
  await tx.insert(sessions).values({
    tokenHash: hashToken(token),
    staffId: wanted.staffId,
    stage: wanted.stage,
    expiresAt: new Date(now + (full ? staffHours * hour : secondFactorMinutes * 60_000)),
    idleUntil: full ? new Date(now + staffIdleMinutes * 60_000) : null,
  });
  return { token, maxAge: undefined };
}

/** When a member's session ends, and the age of its cookie in seconds if that outlives the browser. */
function memberSpan(now: number, wanted: { stay: boolean } | { until: Date | undefined }) {
  const ordinary = memberHours * hour;
  if ("until" in wanted && wanted.until) {
    const left = wanted.until.getTime() - now;
    // Only who chose to stay has more than the ordinary hours, rounding included.
    const maxAge = left > ordinary + hour ? Math.floor(left / 1000) : undefined;
    return { expiresAt: wanted.until, maxAge };
  }
  const stay = "stay" in wanted && wanted.stay;
  const length = stay ? stayDays * 24 * hour : ordinary;
  // Rounded up to the hour, so that the row does not tell when the person signed in.
  const expiresAt = new Date(Math.ceil((now + length) / hour) * hour);
  return { expiresAt, maxAge: stay ? length / 1000 : undefined };
}

/** Ends a session on the server; unknown tokens are fine. */
export async function endSession(app: App, token: string | undefined): Promise<void> {
  if (!token) return;
  await app.store.write((tx) => dropSession(app, tx, token));
}

/** The same inside the caller's transaction: the old session dies where the new one begins. */
export async function dropSession(app: App, tx: Db, token: string | undefined): Promise<void> {
  if (!token) return;
  const { sessions } = app.store.schema;
  await tx.delete(sessions).where(eq(sessions.tokenHash, hashToken(token)));
}

/**
 * Ends every session of a member's aliases or of a staff account, but the one of `except`, inside a
 * transaction.
 */
export async function endSessionsOf(
  app: App,
  tx: Db,
  whose: { memberIds: string[] } | { staffId: string },
  except?: string,
): Promise<void> {
  const { sessions } = app.store.schema;
  const owner =
    "memberIds" in whose
      ? inArray(sessions.memberId, whose.memberIds)
      : eq(sessions.staffId, whose.staffId);
  await tx
    .delete(sessions)
    .where(except ? and(owner, ne(sessions.tokenHash, hashToken(except))) : owner);
}

/** Who holds `token`: nobody when it is unknown, expired, idle too long, or lacks its second factor. */
export async function findViewer(app: App, token: string | undefined): Promise<Viewer> {
  if (!token) return { kind: "nobody" };
  const row = await findSession(app, token);
  if (!row) return { kind: "nobody" };
  const { members, staff } = app.store.schema;
  if (row.memberId) {
    const [member] = await app.store.read
      .select({ id: members.id, alias: members.alias })
      .from(members)
      .where(eq(members.id, row.memberId));
    return member ? { kind: "member", ...member } : { kind: "nobody" };
  }
  if (!row.staffId || row.stage !== "full") return { kind: "nobody" };
  const [person] = await app.store.read.select().from(staff).where(eq(staff.id, row.staffId));
  if (!person || person.deactivatedAt) return { kind: "nobody" };
  await keepAwake(app, token, row.idleUntil);
  const { id, firstName, profession, role } = person;
  return { kind: "staff", id, firstName, profession, role };
}

/** The staff account that has given its passphrase under `token` and owes the second factor, or null. */
export async function findPendingStaff(
  app: App,
  token: string | undefined,
): Promise<string | null> {
  if (!token) return null;
  const row = await findSession(app, token);
  return row?.staffId && row.stage === "second-factor" ? row.staffId : null;
}

/** Removes sessions that have run out. */
export async function dropExpiredSessions(app: App): Promise<void> {
  const { sessions } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx.delete(sessions).where(lt(sessions.expiresAt, app.clock()));
  });
}

async function findSession({ store, clock }: App, token: string) {
  const { sessions } = store.schema;
  const now = clock();
  const [row] = await store.read
    .select()
    .from(sessions)
    .where(and(eq(sessions.tokenHash, hashToken(token)), gt(sessions.expiresAt, now)));
  if (!row || (row.idleUntil && row.idleUntil <= now)) return null;
  return row;
}

/** Moves the idle limit, at most once a minute: staff only, members have no last-seen time. */
async function keepAwake(app: App, token: string, idleUntil: Date | null) {
  const wanted = app.clock().getTime() + staffIdleMinutes * 60_000;
  if (idleUntil && wanted - idleUntil.getTime() < 60_000) return;
  const { sessions } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx
      .update(sessions)
      .set({ idleUntil: new Date(wanted) })
      .where(eq(sessions.tokenHash, hashToken(token)));
  });
}

/** What is stored instead of a token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
