import type { App } from "#app/context.ts";
import { enqueueJob } from "#app/jobs/enqueue.server.ts";
import { hasDevices, listFollowersDevices, listNoticeDevices } from "#db/queries/devices.ts";
import type { Db } from "#db/store.ts";
import { planPush } from "./plan-push.server.ts";

/** What may ring on somebody's device: a post that has just been published, or a word from staff. */
export type Ringing = { postId: string } | { noticeId: string };

/**
 * Asks, inside the caller's transaction, that those whom it concerns are told on their devices. Once
 * for each post or word, and nothing at all while nobody wants pushes.
 */
export async function askToRing(app: App, tx: Db, about: Ringing): Promise<void> {
  if (!app.push || !(await hasDevices(app.store, tx))) return;
  const dedupeKey = `ring:${"postId" in about ? about.postId : about.noticeId}`;
  await enqueueJob(app, tx, { kind: "ring", payload: about, runAt: app.clock(), dedupeKey });
}

/** Plans a push to each device that a post or a word from staff rings on. */
export async function ring(app: App, about: Ringing): Promise<void> {
  const devices =
    "postId" in about
      ? await listFollowersDevices(app.store, about.postId)
      : await listNoticeDevices(app.store, about.noticeId);
  if (!app.push || !devices.length) return;
  await app.store.write(async (tx) => {
    for (const device of devices) await planPush(app, tx, device, app.clock());
  });
}
