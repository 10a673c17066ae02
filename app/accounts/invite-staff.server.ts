import { createHash, randomBytes } from "node:crypto";
import { and, isNull } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import { countActiveAdmins } from "#db/queries/staff.ts";
import type { Db } from "#db/store.ts";

/** An invitation works for three days (SECURITY, requirement 18). */
const VALID_MS = 72 * 3_600_000;

type Role = "therapist" | "admin";

/** Invites somebody to the staff. Returns the token of the link, which is shown once and kept as a hash. */
export async function inviteStaff(
  app: App,
  { role, by }: { role: Role; by: Staff },
): Promise<string> {
  return await app.store.write((tx) => invite(app, tx, role, by.id));
}

/**
 * While there is no active admin: makes the invitation for the first one and returns its token. An
 * earlier unused one stops working, so that only the link printed last opens anything. Else null.
 */
export async function ensureFirstInvitation(app: App): Promise<string | null> {
  const { invitations } = app.store.schema;
  return await app.store.write(async (tx) => {
    if ((await countActiveAdmins(app.store, tx)) > 0) return null;
    await tx
      .delete(invitations)
      .where(and(isNull(invitations.invitedBy), isNull(invitations.usedAt)));
    return await invite(app, tx, "admin", null);
  });
}

/** What is stored of an invitation's token: SHA-256, hex. The token is random, so it needs no salt. */
export function hashInvitation(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

async function invite(app: App, tx: Db, role: Role, invitedBy: string | null): Promise<string> {
  // 256 random bits; requirement 18 asks for 128.
  const token = randomBytes(32).toString("base64url");
  const tokenHash = hashInvitation(token);
  const now = app.clock();
  await tx.insert(app.store.schema.invitations).values({
    tokenHash,
    role,
    invitedBy,
    createdAt: now,
    expiresAt: new Date(now.getTime() + VALID_MS),
  });
  await appendAudit(app, tx, {
    actorKind: invitedBy ? "staff" : "system",
    actorId: invitedBy,
    action: "staff.invited",
    subjectKind: "invitation",
    subjectId: tokenHash,
    detail: { role },
  });
  return token;
}
