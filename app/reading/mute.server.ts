import { and, count, eq } from "drizzle-orm";
import { aliasSkeleton } from "#app/accounts/alias-skeleton.ts";
import type { App, Member } from "#app/context.ts";
import { listRooms } from "#db/queries/rooms.ts";
import type { Db } from "#db/store.ts";
import { maxWords, tidyMutedWord } from "./muted-words.ts";

type Kind = "word" | "room" | "alias";

/** Mutes a word or a few; says why not when it is none, or when there are too many. */
export async function muteWord(
  app: App,
  member: Member,
  typed: string,
): Promise<"done" | "empty" | "full"> {
  const word = tidyMutedWord(typed);
  if (word === null) return "empty";
  const { mutes } = app.store.schema;
  return await app.store.write(async (tx) => {
    const [seen] = await tx
      .select({ n: count() })
      .from(mutes)
      .where(and(eq(mutes.memberId, member.id), eq(mutes.kind, "word")));
    if ((seen?.n ?? 0) >= maxWords) return "full";
    await keep(app, tx, member, "word", word);
    return "done";
  });
}

/** Mutes exactly these rooms; slugs that name none are left out. */
export async function muteRooms(app: App, member: Member, slugs: readonly string[]): Promise<void> {
  const known = (await listRooms(app.store)).filter(({ slug }) => slugs.includes(slug));
  const { mutes } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx.delete(mutes).where(and(eq(mutes.memberId, member.id), eq(mutes.kind, "room")));
    for (const { slug } of known) await keep(app, tx, member, "room", slug);
  });
}

/** Folds away what another member writes, for this reader only; nobody is told. */
export async function blockWriter(app: App, member: Member, writerId: string): Promise<void> {
  if (writerId === member.id) return;
  await app.store.write((tx) => keep(app, tx, member, "alias", writerId));
}

/** Takes a muted word back. */
export async function unmuteWord(app: App, member: Member, word: string): Promise<void> {
  await drop(app, member, "word", word);
}

/** Takes a block back. The writer is named by alias: no page carries a member's id. */
export async function unblockAlias(app: App, member: Member, alias: string): Promise<void> {
  const { members } = app.store.schema;
  const [writer] = await app.store.read
    .select({ id: members.id })
    .from(members)
    .where(eq(members.skeleton, aliasSkeleton(alias)));
  if (writer) await drop(app, member, "alias", writer.id);
}

/** Whether texts with a topic note stand open at once for a member. */
export async function chooseOpenNotes(app: App, member: Member, opens: boolean): Promise<void> {
  const { members } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx.update(members).set({ opensNotes: opens }).where(eq(members.id, member.id));
  });
}

/** Takes a leaving member out of what others have blocked, inside the caller's transaction. */
export async function forgetBlocksOf({ store }: App, tx: Db, memberId: string): Promise<void> {
  const { mutes } = store.schema;
  await tx.delete(mutes).where(and(eq(mutes.kind, "alias"), eq(mutes.value, memberId)));
}

async function keep({ store }: App, tx: Db, member: Member, kind: Kind, value: string) {
  const { mutes } = store.schema;
  await tx.insert(mutes).values({ memberId: member.id, kind, value }).onConflictDoNothing();
}

async function drop({ store }: App, member: Member, kind: Kind, value: string) {
  const { mutes } = store.schema;
  await store.write(async (tx) => {
    await tx
      .delete(mutes)
      .where(and(eq(mutes.memberId, member.id), eq(mutes.kind, kind), eq(mutes.value, value)));
  });
}
