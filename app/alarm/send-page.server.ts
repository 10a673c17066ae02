import { eq } from "drizzle-orm";
import { open } from "#app/accounts/seal.server.ts";
import type { App } from "#app/context.ts";
import { addressPlace } from "./address-place.ts";
import { alarmWords } from "./alarm-words.server.ts";
import { alarmCode } from "./types.ts";

/** With the job's back-off (half a minute, doubling) the last try comes after about a quarter of an hour. */
const mostAttempts = 6;

/**
 * Sends one planned message. It is marked as on its way before it goes: if the process dies then, nobody
 * knows whether it arrived, and it is not sent again; the next step of the alarm comes anyway.
 * @throws AlarmError when it was not taken and is to be tried again
 */
export async function sendPage(
  app: App,
  { pagingId = "" }: Record<string, string>,
  stop?: AbortSignal,
): Promise<void> {
  const { pagings } = app.store.schema;
  const planned = await begin(app, pagingId);
  if (!planned) return;
  const channel = app.alarm.find(({ id }) => id === planned.channel);
  const set = async (values: Partial<PagingRow>) =>
    await app.store.write(async (tx) => {
      await tx.update(pagings).set(values).where(eq(pagings.id, pagingId));
    });
  // The operator has taken the channel away since.
  if (!channel) return await set({ state: "failed", errorName: "no-channel" });
  try {
    await channel.send(alarmWords(app, planned), planned.address ?? undefined, stop);
    await set({ state: "sent", sentAt: app.clock(), errorName: null });
  } catch (error) {
    const errorName = alarmCode(error);
    const isLast = planned.attempts >= mostAttempts;
    await set({ state: isLast ? "failed" : "waiting", errorName });
    app.log.error("page not sent", { caseNumber: planned.number, errorCode: errorName });
    if (!isLast) throw error;
  }
}

type PagingRow = App["store"]["schema"]["pagings"]["$inferSelect"];

/** Marks the message as on its way; null where it has been sent, cut off, or is no longer needed. */
async function begin(app: App, pagingId: string) {
  const { pagings, escalations, alarmAddresses, staff } = app.store.schema;
  return await app.store.write(async (tx) => {
    const [found] = await tx
      .select({
        paging: pagings,
        number: escalations.number,
        caseState: escalations.state,
        sealed: alarmAddresses.emailSealed,
        locale: staff.locale,
      })
      .from(pagings)
      .innerJoin(escalations, eq(escalations.id, pagings.caseId))
      .leftJoin(alarmAddresses, eq(alarmAddresses.staffId, pagings.target))
      .leftJoin(staff, eq(staff.id, pagings.target))
      .where(eq(pagings.id, pagingId));
    if (!found) return null;
    const { paging, number, caseState, sealed, locale } = found;
    const end = async (errorName: string) => {
      await tx.update(pagings).set({ state: "failed", errorName }).where(eq(pagings.id, pagingId));
      return null;
    };
    if (paging.state === "sending") return await end("cut-off");
    if (paging.state !== "waiting") return null;
    if (caseState !== "new") return await end("taken-on");
    if (paging.channel === "mail" && !sealed) return await end("no-address");
    const attempts = paging.attempts + 1;
    await tx.update(pagings).set({ state: "sending", attempts }).where(eq(pagings.id, pagingId));
    const address = sealed ? open(sealed, app.keys.seal, addressPlace(paging.target)) : null;
    return { ...paging, attempts, number, address, locale: locale ?? app.config.defaultLocale };
  });
}
