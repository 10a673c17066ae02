import { isNull } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { baseRooms } from "#app/forum/base-rooms.ts";
import { fillOpeningHours } from "#app/help/fill-opening-hours.server.ts";
import { helplineSeed } from "#app/help/helpline-seed.ts";

/**
 * Puts in what an empty forum needs to open its doors: the first rooms and the help lines. What the
 * operator has changed or removed since is left alone. Lines from before there were hours for the
 * clock are given theirs.
 */
export async function ensureBaseData(app: App): Promise<void> {
  const { store } = app;
  const { rooms, helplines } = store.schema;
  const [room] = await store.read.select({ slug: rooms.slug }).from(rooms).limit(1);
  const [line] = await store.read.select({ id: helplines.id }).from(helplines).limit(1);
  const [old] = await store.read
    .select({ id: helplines.id })
    .from(helplines)
    .where(isNull(helplines.timeZone))
    .limit(1);
  if (room && line && !old) return;
  await store.write(async (tx) => {
    if (!room) await tx.insert(rooms).values(baseRooms).onConflictDoNothing();
    if (!line) await tx.insert(helplines).values(helplineSeed).onConflictDoNothing();
    if (old) await fillOpeningHours(app, tx);
  });
}
