import { eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";

/** Whether the member wants to follow the threads they write in. */
export async function setFollowsWriting(app: App, member: Member, wanted: boolean): Promise<void> {
  await setWish(app, member, { followsWriting: wanted });
}

async function setWish(
  { store }: App,
  member: Member,
  wish: { followsWriting: boolean } | { quietFrom: number; quietTo: number },
): Promise<void> {
  const { members } = store.schema;
  await store.write(async (tx) => {
    await tx.update(members).set(wish).where(eq(members.id, member.id));
  });
}

/**
 * Between which whole hours of the day nothing is pushed; the same hour twice means never. Resolves
 * with whether they were hours.
 */
export async function setQuietHours(
  app: App,
  member: Member,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  if (!isHour(from) || !isHour(to)) return false;
  await setWish(app, member, { quietFrom: Number(from), quietTo: Number(to) });
  return true;
}

function isHour(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) < 24;
}
