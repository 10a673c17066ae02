import type { EngineFigures } from "./engine.ts";
import type { FirstVisit } from "./first-visit.ts";
import type { Goal } from "./goals.ts";
import type { Comparison, Figures } from "./measure.ts";
import type { Starts } from "./starts.ts";

/** Everything one run found: what `--json` prints. */
export type Report = {
  machine: { node: string; cpus: number; load: number };
  data: { rooms: number; threads: number; posts: number };
  drive: { connections: number; seconds: number };
  pages: Comparison[];
  /** The rest is left out of a run with `--only`. */
  firstVisit?: FirstVisit;
  starts?: Starts;
  engine?: EngineFigures;
  goals?: Goal[];
};

type Cell = string | number;

/** The report as tables for people. */
export function describe(report: Report): string {
  const { machine, data, drive, pages, firstVisit, starts, engine, goals } = report;
  const lines = [
    `Node ${machine.node}, ${machine.cpus} processors, load ${machine.load.toFixed(1)} before.`,
    `${data.rooms} rooms, ${data.threads} threads, ${data.posts} posts; ${drive.connections} connections, medians of ${pages[0]?.rounds ?? 0} rounds, ${drive.seconds.toFixed(0)} s in all.`,
    "",
    ...table([
      ["", "", "req/s", "p50 ms", "p99 ms", "CPU ms", "bytes", "CPU to floor"],
      ...pages.flatMap(({ name, app, floor, ratio }) => [
        [name, "forum", ...cells(app), ratio.cpu.toFixed(2)],
        ["", "floor", ...cells(floor), ""],
      ]),
    ]),
  ];
  if (firstVisit) {
    const { bytes, requests, files } = firstVisit;
    lines.push("", `First visit: ${bytes} bytes gzipped in ${requests} requests`);
    lines.push(...table(files.map((file) => [`  ${file.path}`, file.bytes])));
  }
  if (starts) {
    const { cold, warm, npmStart } = starts;
    lines.push(
      "",
      `Start: cold ${cold.toFixed(0)} ms, warm ${warm.toFixed(0)} ms, npm start warm ${npmStart.toFixed(0)} ms`,
    );
  }
  if (engine) {
    const { postsPerSecond, words, load } = engine;
    lines.push(
      `Moderation: ${postsPerSecond.toFixed(0)} posts of ${words} words a second on one core, ready in ${load.toFixed(0)} ms`,
    );
  }
  if (goals) {
    const met = ({ met }: Goal) => (met ? "met" : "not met");
    lines.push(
      "",
      ...table([
        ["Goal", "at most", "measured", ""],
        ...goals.map((goal) => [goal.goal, goal.atMost, goal.measured.toFixed(2), met(goal)]),
      ]),
    );
  }
  return lines.join("\n");
}

function cells({ requestsPerSecond, p50, p99, cpu, bytes }: Figures): Cell[] {
  return [
    requestsPerSecond.toFixed(0),
    p50.toFixed(2),
    p99.toFixed(2),
    cpu.toFixed(3),
    bytes.toFixed(0),
  ];
}

/** Rows as lines of even columns: the first two to the left, the rest to the right. */
export function table(rows: Cell[][]): string[] {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, at) => Math.max(known[at] ?? 0, String(cell).length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return typeof cell === "string" && at < 1
          ? cell.padEnd(width)
          : String(cell).padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
