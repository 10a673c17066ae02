import { createHash, randomBytes } from "node:crypto";
import { and, count, eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";

/** More devices than anybody reads feeds on. */
const mostLinks = 10;

/**
 * Makes a private feed link and resolves with its token, which is shown once and kept as a hash
 * alone; null when the member has as many as there may be.
 */
export async function makeFeedLink(app: App, member: Member): Promise<string | null> {
  const { feedLinks } = app.store.schema;
  const token = randomBytes(32).toString("base64url");
  const createdOn = roundToPartOfDay(app.clock(), app.config.timeZone);
  return await app.store.write(async (tx) => {
    const [have] = await tx
      .select({ links: count() })
      .from(feedLinks)
      .where(eq(feedLinks.memberId, member.id));
    if ((have?.links ?? 0) >= mostLinks) return null;
    await tx
      .insert(feedLinks)
      .values({ tokenHash: hashFeedToken(token), memberId: member.id, createdOn });
    return token;
  });
}

/** Takes a private feed link back; only ever the member's own. */
export async function dropFeedLink(app: App, member: Member, tokenHash: string): Promise<void> {
  if (!/^[0-9a-f]{64}$/.test(tokenHash)) return;
  const { feedLinks } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx
      .delete(feedLinks)
      .where(and(eq(feedLinks.memberId, member.id), eq(feedLinks.tokenHash, tokenHash)));
  });
}

/** The token has 256 random bits, so that a plain hash of it can be neither guessed nor turned back. */
export function hashFeedToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
