import { join } from "node:path";
import { type Server, startApp, startWithNpm } from "./child.ts";
import { median } from "./drive.ts";

/** Milliseconds from the order to start until /healthz answered 200; medians. */
export type Starts = { cold: number; warm: number; npmStart: number };

/** Starts on empty data folders, again on a filled one, and as `npm start` on that one. */
export async function measureStarts(folder: string, filled: string): Promise<Starts> {
  return {
    cold: await typical((n) => startApp({ DATA_DIR: join(folder, `cold-${n}`) })),
    warm: await typical(() => startApp({ DATA_DIR: filled })),
    npmStart: await typical(() => startWithNpm({ DATA_DIR: filled })),
  };
}

async function typical(start: (n: number) => Promise<Server>): Promise<number> {
  const times: number[] = [];
  for (const n of [1, 2, 3]) {
    const server = await start(n);
    times.push(server.startedIn);
    await server.stop();
  }
  return median(times);
}
