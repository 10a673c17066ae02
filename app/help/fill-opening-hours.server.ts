import { and, eq, isNull } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import { helplineSeed } from "./helpline-seed.ts";

/**
 * Gives the lines of a database from before there were hours for the clock theirs, inside a
 * transaction: only where nobody has changed the number or the hours in words. A line that has been
 * through here has a time zone, so what an admin empties later stays empty.
 */
export async function fillOpeningHours({ store }: App, tx: Db): Promise<void> {
  const { helplines } = store.schema;
  for (const { id, contact, hoursSv, hoursEn, opening, timeZone } of helplineSeed) {
    await tx
      .update(helplines)
      .set({ opening, timeZone })
      .where(
        and(
          eq(helplines.id, id),
          isNull(helplines.opening),
          isNull(helplines.timeZone),
          eq(helplines.contact, contact),
          eq(helplines.hoursSv, hoursSv),
          eq(helplines.hoursEn, hoursEn),
        ),
      );
  }
}
