import type { App } from "#app/context.ts";
import { pushToDevice } from "#app/push/push-to-device.server.ts";

/** Tells one device that something is new. */
export async function push(
  app: App,
  { deviceId = "", turn = "0" }: Record<string, string>,
  stop?: AbortSignal,
): Promise<void> {
  await pushToDevice(app, { deviceId, turn: Number(turn) }, stop);
}
