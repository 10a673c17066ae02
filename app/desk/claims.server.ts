import { and, eq, isNull, sql } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import type { Db } from "#db/store.ts";

/** How long a thread stays in somebody's hands without a sign of work. */
const leaseMinutes = 30;

export type Claimed =
  | { ok: true; until: Date }
  | { ok: false; why: "taken"; by: string; until: Date }
  | { ok: false; why: "not-found" };

/**
 * Takes a thread in hand, or renews one's own lease; a lease that has ended is free. Two who ask at once
 * never both get it: the row has one place.
 */
export async function claimThread(app: App, staff: Staff, threadId: string): Promise<Claimed> {
  return await app.store.write(async (tx) => {
    const { claims, threads } = app.store.schema;
    const [thread] = await tx
      .select({ id: threads.id })
      .from(threads)
      .where(eq(threads.id, threadId));
    if (!thread) return { ok: false, why: "not-found" } as const;
    const held = await claimOfOther(app, tx, staff.id, threadId);
    if (held) return { ok: false, why: "taken", ...held } as const;
    const now = app.clock();
    const leaseUntil = new Date(now.getTime() + leaseMinutes * 60_000);
    await tx
      .insert(claims)
      .values({ threadId, staffId: staff.id, claimedAt: now, leaseUntil })
      .onConflictDoUpdate({
        target: claims.threadId,
        set: {
          staffId: staff.id,
          leaseUntil,
          claimedAt: sql`case when ${claims.staffId} = ${staff.id} then ${claims.claimedAt} else excluded.claimed_at end`,
        },
      });
    return { ok: true, until: leaseUntil } as const;
  });
}

/** Lets go of a thread that one has in hand; another's stays where it is. */
export async function releaseThread(app: App, staff: Staff, threadId: string): Promise<void> {
  const { claims } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx.delete(claims).where(and(eq(claims.threadId, threadId), eq(claims.staffId, staff.id)));
  });
}

export type HandOver = { staff: Staff; threadId: string; toId: string; reason: string };

/** Gives a thread to a colleague, who answers in it from now on; refused while a third has it in hand. */
export async function handOverThread(
  app: App,
  { staff, threadId, toId, reason }: HandOver,
): Promise<{ ok: true } | { ok: false; why: "not-found" | "person" | "taken" }> {
  return await app.store.write(async (tx) => {
    const { claims, threadCare, staff: people } = app.store.schema;
    const [care] = await tx.select().from(threadCare).where(eq(threadCare.threadId, threadId));
    if (!care) return { ok: false, why: "not-found" } as const;
    const [person] = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, toId), isNull(people.deactivatedAt)));
    if (!person) return { ok: false, why: "person" } as const;
    const held = await claimOfOther(app, tx, staff.id, threadId);
    if (held && held.id !== toId) return { ok: false, why: "taken" } as const;
    await tx.update(threadCare).set({ ownerId: toId }).where(eq(threadCare.threadId, threadId));
    await tx.delete(claims).where(and(eq(claims.threadId, threadId), eq(claims.staffId, staff.id)));
    await appendAudit(app, tx, {
      actorKind: "staff",
      actorId: staff.id,
      action: "thread.handed-over",
      subjectKind: "thread",
      subjectId: threadId,
      reason,
      detail: { to: toId },
    });
    return { ok: true } as const;
  });
}

/** Who else has a thread in hand now, inside the caller's transaction; null when nobody has. */
export async function claimOfOther(app: App, tx: Db, staffId: string, threadId: string) {
  const { claims, staff } = app.store.schema;
  const [held] = await tx
    .select({ id: staff.id, by: staff.firstName, until: claims.leaseUntil })
    .from(claims)
    .innerJoin(staff, eq(staff.id, claims.staffId))
    .where(eq(claims.threadId, threadId));
  return held && held.id !== staffId && held.until > app.clock() ? held : null;
}
