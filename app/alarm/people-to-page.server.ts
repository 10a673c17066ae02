import { eq, isNull } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { localDay } from "#app/time/local-day.ts";
import type { PagingStep } from "#db/schema/alarm.ts";
import type { Db } from "#db/store.ts";

export type Person = { id: string; locale: Locale; hasAddress: boolean };

/** How far each step reaches: on duty, their backup too, the admins too, everyone. */
const reach: Record<PagingStep, number> = { opened: 0, reminder: 0, due: 1, lead: 2, everyone: 3 };

/**
 * Whom a step calls, inside the caller's transaction. Where nobody of those can be reached by mail, it
 * reaches further until somebody can: a roster with a gap must not mean silence.
 */
export async function peopleToPage(app: App, tx: Db, step: PagingStep): Promise<Person[]> {
  const { staff, duty, alarmAddresses } = app.store.schema;
  const day = localDay(app.clock(), app.config.timeZone);
  const [onDuty] = await tx.select().from(duty).where(eq(duty.day, day));
  const everyone = await tx
    .select({
      id: staff.id,
      locale: staff.locale,
      role: staff.role,
      address: alarmAddresses.emailSealed,
    })
    .from(staff)
    .leftJoin(alarmAddresses, eq(alarmAddresses.staffId, staff.id))
    .where(isNull(staff.deactivatedAt));
  const circles = [
    (id: string) => id === onDuty?.primaryId,
    (id: string) => id === onDuty?.backupId,
    (_: string, role: string) => role === "admin",
    () => true,
  ];
  for (let last = reach[step]; ; last += 1) {
    const people = everyone.filter(({ id, role }) =>
      circles.slice(0, last + 1).some((holds) => holds(id, role)),
    );
    if (people.some(({ address }) => address !== null) || last >= circles.length - 1) {
      return people.map(({ id, locale, address }) => ({
        id,
        locale,
        hasAddress: address !== null,
      }));
    }
  }
}
