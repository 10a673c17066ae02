import type { App } from "#app/context.ts";
import { ring } from "#app/push/ring.server.ts";

/** Plans the pushes that a post or a word from staff sets off. */
export async function ringDevices(app: App, payload: Record<string, string>): Promise<void> {
  const { postId, noticeId } = payload;
  if (postId) await ring(app, { postId });
  else if (noticeId) await ring(app, { noticeId });
}
