import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { type Device, findDevice } from "#db/queries/devices.ts";
import { findNews } from "#db/queries/news.ts";
import { planPush } from "./plan-push.server.ts";
import { quietUntil } from "./quiet-hours.ts";
import { openSubscription } from "./subscribe.server.ts";

const minute = 60_000;
/** Pauses before the later tries; after the last of them that push is let go. */
const pauses = [5 * minute, 30 * minute, 2 * 60 * minute, 6 * 60 * minute];

/**
 * Tells one device that something is new, if it still is and its owner wants to hear of it now. The
 * words are the same whatever it is. A device that takes no more is forgotten.
 */
export async function pushToDevice(
  app: App,
  { deviceId, turn }: { deviceId: string; turn: number },
  stop?: AbortSignal,
): Promise<void> {
  const { push, store, config } = app;
  const device = await findDevice(store, deviceId);
  if (!push || device?.standing !== "present") return;
  const quiet = { from: device.quietFrom, to: device.quietTo };
  const now = app.clock();
  if (quietUntil(now, quiet, config.timeZone)) return await later(app, device, now, turn);
  const { words, posts } = await findNews(store, device.memberId);
  if (!words && !posts) return;
  const subscription = openSubscription(app, device);
  if (!subscription) return await forget(app, deviceId);

  const t = translatorFor(device.locale);
  const message = JSON.stringify({ title: t("common.name"), body: t("push.message") });
  const outcome = await push.send(subscription, message, stop);
  // We are closing, which says nothing about the device: the job stays as it was.
  if (outcome === "later") stop?.throwIfAborted();
  if (outcome === "gone") await forget(app, deviceId);
  if (outcome === "refused") app.log.warn("push refused");
  const pause = outcome === "later" ? pauses[turn] : undefined;
  if (pause) await later(app, device, new Date(now.getTime() + pause), turn + 1);
}

/** Another step, as a job of its own: this one is over, and is never taken twice. */
async function later(app: App, device: Device, from: Date, turn: number): Promise<void> {
  await app.store.write((tx) => planPush(app, tx, device, from, turn));
}

async function forget({ store }: App, deviceId: string): Promise<void> {
  const { pushSubscriptions } = store.schema;
  await store.write(async (tx) => {
    await tx.delete(pushSubscriptions).where(eq(pushSubscriptions.id, deviceId));
  });
}
