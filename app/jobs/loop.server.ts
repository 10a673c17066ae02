import { setTimeout as wait } from "node:timers/promises";
import type { App } from "#app/context.ts";
import { hasOutside, type Lane, runDueJobs } from "./run-due-jobs.server.ts";

/** How often the loop looks for work, in milliseconds: short against the shortest clock (15 minutes). */
const pause = 5_000;
/** Requests to others at a time: one that is slow does not hold up the next. */
const outsideAtOnce = 2;

/**
 * Starts the process's job loop, and beside it one for what waits for somebody else's answer, where
 * there is such a thing. The returned function stops them once the work in hand is done.
 */
export function startJobs(app: App): () => Promise<void> {
  const stopping = new AbortController();
  const lanes: Lane[] = ["own"];
  if (hasOutside(app)) lanes.push(...Array<Lane>(outsideAtOnce).fill("outside"));
  const loops = lanes.map((lane) => loop(app, lane, stopping.signal));
  return async () => {
    stopping.abort();
    await Promise.all(loops);
  };
}

async function loop(app: App, lane: Lane, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      await runDueJobs(app, lane, stop);
    } catch (error) {
      app.log.error("job loop failed", {
        errorName: error instanceof Error ? error.name : "unknown",
      });
    }
    // Being told to stop ends the pause; the loop then ends by itself.
    await wait(pause, undefined, { signal: stop }).catch(() => {});
  }
}
