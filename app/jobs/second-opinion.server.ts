import type { App } from "#app/context.ts";
import { takeSecondOpinion } from "#app/second-opinion/take-second-opinion.server.ts";

/** Asks the operator's own service about a post that was written a moment ago. */
export async function secondOpinion(
  app: App,
  { postId = "", turn }: Record<string, string>,
  stop?: AbortSignal,
): Promise<void> {
  await takeSecondOpinion(app, { postId, isLast: turn === "last" }, stop);
}
