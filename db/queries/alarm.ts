import { asc, eq, inArray, isNull, max } from "drizzle-orm";
import type { Store } from "../store.ts";

/** The newest test and the newest message of each channel. For staff only. */
export async function listChannelStates({ read, schema: { channelChecks, pagings } }: Store) {
  const newest = read
    .select({ seq: max(pagings.seq) })
    .from(pagings)
    .groupBy(pagings.channel);
  const [checks, latest] = await Promise.all([
    read.select().from(channelChecks),
    read
      .select({
        channel: pagings.channel,
        state: pagings.state,
        plannedAt: pagings.plannedAt,
        sentAt: pagings.sentAt,
        errorName: pagings.errorName,
      })
      .from(pagings)
      .where(inArray(pagings.seq, newest)),
  ]);
  return { checks, latest };
}

/** Everybody on the staff, and whether they have given an address; never the address. For staff only. */
export async function listReachable({ read, schema: { staff, alarmAddresses } }: Store) {
  const rows = await read
    .select({ id: staff.id, firstName: staff.firstName, address: alarmAddresses.staffId })
    .from(staff)
    .leftJoin(alarmAddresses, eq(alarmAddresses.staffId, staff.id))
    .where(isNull(staff.deactivatedAt))
    .orderBy(asc(staff.createdAt));
  return rows.map(({ address, ...person }) => ({ ...person, hasAddress: address !== null }));
}

/** The sealed address of one member of staff, for them and for the alarm only. */
export async function findAlarmAddress(
  { read, schema: { alarmAddresses } }: Store,
  staffId: string,
): Promise<string | null> {
  const [row] = await read
    .select({ sealed: alarmAddresses.emailSealed })
    .from(alarmAddresses)
    .where(eq(alarmAddresses.staffId, staffId));
  return row?.sealed ?? null;
}
