import type { App } from "#app/context.ts";
import { enqueueJob } from "#app/jobs/enqueue.server.ts";
import type { Device } from "#db/queries/devices.ts";
import type { Db } from "#db/store.ts";
import { quietUntil } from "./quiet-hours.ts";

/** Whatever is new within as long is told at once: a lively thread is no row of pushes. */
const gathered = 5 * 60_000;

/**
 * Plans one push to a device inside the caller's transaction: within five minutes of `from`, or when
 * the quiet hours end. However much happens until then, it stays one. `turn` counts earlier tries.
 */
export async function planPush(
  app: App,
  tx: Db,
  device: Pick<Device, "id" | "quietFrom" | "quietTo">,
  from: Date,
  turn = 0,
): Promise<void> {
  const soon = new Date(Math.ceil((from.getTime() + 1) / gathered) * gathered);
  const quiet = { from: device.quietFrom, to: device.quietTo };
  const runAt = quietUntil(soon, quiet, app.config.timeZone) ?? soon;
  await enqueueJob(app, tx, {
    kind: "push",
    // The device alone: once its owner has left, the number leads nowhere.
    payload: { deviceId: device.id, turn: String(turn) },
    runAt,
    dedupeKey: `push:${device.id}:${runAt.toISOString()}`,
  });
}
