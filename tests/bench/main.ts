import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Server, startApp, startFloor } from "./child.ts";
import type { EngineFigures } from "./engine.ts";
import { firstVisit } from "./first-visit.ts";
import { writeFloorPages } from "./floor-pages.ts";
import { judgeGoals } from "./goals.ts";
import { connections, measureAll, type Servers } from "./measure.ts";
import { makeRandom } from "./random.ts";
import { describe, type Report } from "./report.ts";
import { addressHeader, makeScenarios } from "./scenarios.ts";
import { describeSearch, measureSearch } from "./search.ts";
import { type Seeded, seedForum } from "./seed.ts";
import { measureStarts } from "./starts.ts";
import { makeBody } from "./texts.ts";

// `npm run bench`: what the forum costs, beside the least that could answer the same.
const { values } = parseArgs({
  options: {
    /** Prints one JSON object and nothing else. */
    json: { type: "boolean", default: false },
    /** Drives only the requests with these words in their name, and leaves out the rest. */
    only: { type: "string" },
    /** Measures the search alone, at so many posts: a million take some minutes to write. */
    search: { type: "string" },
  },
});

const folder = mkdtempSync(join(tmpdir(), "leeward-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// The servers end by themselves when this process is gone.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

const running: Server[] = [];
try {
  if (values.search) {
    tell("Seeding...");
    const settings = { DATA_DIR: join(folder, "search"), ...databaseOf(process.env) };
    const report = await measureSearch(settings, Number(values.search));
    process.stdout.write(
      `${values.json ? JSON.stringify(report, null, 2) : describeSearch(report)}\n`,
    );
  } else {
    const report = await run(values.only);
    process.stdout.write(`${values.json ? JSON.stringify(report, null, 2) : describe(report)}\n`);
  }
} finally {
  for (const server of running) await server.stop();
}

async function run(only: string | undefined): Promise<Report> {
  const begun = performance.now();
  const machine = {
    node: process.versions.node,
    cpus: availableParallelism(),
    load: loadavg()[0] ?? 0,
  };
  tell("Seeding...");
  const seeded = await seedForum(join(folder, "seeded"));
  const servers = await startServers(seeded);
  tell("Driving...");
  const random = makeRandom(3);
  const scenarios = makeScenarios(seeded, (n) => `${n}. ${makeBody("sv", random)}`);
  const pages = await measureAll(
    servers,
    scenarios.filter(({ name }) => name.includes(only ?? "")),
  );
  const { rooms, threads, posts } = seeded;
  const driven = { machine, data: { rooms, threads, posts }, pages };
  const drive = () => ({ connections, seconds: (performance.now() - begun) / 1000 });
  if (only !== undefined) return { ...driven, drive: drive() };

  const visit = await firstVisit(servers.cached.port, `/threads/${seeded.threadId}`);
  for (const server of running.splice(0)) await server.stop();
  tell("Starting...");
  const starts = await measureStarts(folder, join(folder, "seeded"));
  const engine = await measureEngine();
  const goals = judgeGoals(pages, visit, starts);
  return { ...driven, drive: drive(), firstVisit: visit, starts, engine, goals };
}

/** The forum with and without its cache, and the floor, each on a copy of the same data. */
async function startServers(seeded: Seeded): Promise<Servers> {
  const dataDir = (name: string) => {
    cpSync(join(folder, "seeded"), join(folder, name), { recursive: true });
    return join(folder, name);
  };
  const started = async (starting: Promise<Server>) => {
    const server = await starting;
    running.push(server);
    return server;
  };
  const settings = { ADDRESS_HEADER: addressHeader };
  const cached = await started(startApp({ ...settings, DATA_DIR: dataDir("cached") }));
  const uncached = await started(
    startApp({ ...settings, DATA_DIR: dataDir("uncached"), PAGE_CACHE: "off" }),
  );
  const read = async (path: string, cookie = "") => {
    const headers = { "accept-language": "sv", cookie };
    return await (await fetch(`http://127.0.0.1:${uncached.port}${path}`, { headers })).text();
  };
  const thread = `/threads/${seeded.threadId}`;
  const pages = join(folder, "floor-pages.json");
  writeFloorPages(pages, {
    home: await read("/"),
    room: await read(`/rooms/${seeded.roomSlug}`),
    thread: await read(thread),
    member: await read(thread, `leeward=${seeded.sessions[0]}`),
  });
  const floor = await started(startFloor({ DATA_DIR: dataDir("floor"), FLOOR_PAGES: pages }));
  return { cached, uncached, floor };
}

/** An empty PostgreSQL to measure the search on, if one is named. */
function databaseOf({ BENCH_POSTGRES_URL: url }: NodeJS.ProcessEnv): Record<string, string> {
  return url ? { DATABASE_URL: url } : {};
}

async function measureEngine(): Promise<EngineFigures> {
  const file = fileURLToPath(new URL("./engine.ts", import.meta.url));
  const child = spawn(process.execPath, [file], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const [figures] = (await once(child, "message")) as [EngineFigures];
  return figures;
}

function tell(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${step}\n`);
}
