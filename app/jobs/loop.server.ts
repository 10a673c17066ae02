import type { App } from "#app/context.ts";
import { runDueJobs } from "./run-due-jobs.server.ts";

/** How often the loop looks for work, in milliseconds: short against the shortest clock (15 minutes). */
const pause = 5_000;

/** Starts the process's one job loop; the returned function stops it once the work in hand is done. */
export function startJobs(app: App): () => Promise<void> {
  let stopped = false;
  let wake = () => {};
  const loop = (async () => {
    while (!stopped) {
      try {
        await runDueJobs(app);
      } catch (error) {
        app.log.error("job loop failed", {
          errorName: error instanceof Error ? error.name : "unknown",
        });
      }
      // Told to stop while at work: `wake` would have had nothing to wake.
      if (stopped) return;
      await new Promise<void>((go) => {
        const timer = setTimeout(go, pause);
        wake = () => {
          clearTimeout(timer);
          go();
        };
      });
    }
  })();
  return async () => {
    stopped = true;
    wake();
    await loop;
  };
}
