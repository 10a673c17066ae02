import type { Server } from "./child.ts";
import { type Burst, drive, median, quantile } from "./drive.ts";
import type { AppKind, Scenario } from "./scenarios.ts";

export const connections = 8;
const mostRounds = 5;
/** On a busy machine there are fewer rounds than that, but never fewer than three. */
const leastRounds = 3;
const patience = 50_000;
/** Each burst's end, whichever comes first. The floor needs less: it is steadier. */
const burst = {
  app: { requests: 10_000, milliseconds: 500 },
  floor: { requests: 6_000, milliseconds: 250 },
};
/** Until the code that is run most has been compiled. */
const warmUp = {
  app: { requests: 1_000, milliseconds: 2_500 },
  floor: { requests: 2_000, milliseconds: 500 },
};

/** What one server did with one kind of request; medians over rounds, times in milliseconds. */
export type Figures = {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  /** Processor time of the server's process for one request. */
  cpu: number;
  /** Of one body. */
  bytes: number;
};

export type Comparison = {
  name: string;
  rounds: number;
  app: Figures;
  floor: Figures;
  /** App to floor, medians of each round's own. */
  ratio: { cpu: number; p50: number; requestsPerSecond: number };
};

export type Servers = Record<AppKind, Server> & { floor: Server };

/**
 * Drives every scenario on the forum and on the floor in turn, in rounds, so that whatever else the
 * machine is doing falls on both.
 * @throws Error on an answer with another status than the scenario's.
 */
export async function measureAll(servers: Servers, scenarios: Scenario[]): Promise<Comparison[]> {
  const begun = performance.now();
  let sent = 0;
  const run = async (
    who: "app" | "floor",
    { app, request, status }: Scenario,
    limits: typeof burst,
  ) => {
    const server = who === "app" ? servers[app] : servers.floor;
    const before = await server.cpu();
    const next = () => request(server.port, sent++);
    const done = await drive({ port: server.port, next, status, connections, ...limits[who] });
    return figuresOf(done, (await server.cpu()) - before);
  };
  const seen = scenarios.map(() => ({ app: [] as Figures[], floor: [] as Figures[] }));
  for (const scenario of scenarios) {
    await run("floor", scenario, warmUp);
    await run("app", scenario, warmUp);
  }
  for (let round = 0; round < mostRounds; round += 1) {
    if (round >= leastRounds && performance.now() - begun > patience) break;
    for (const [index, scenario] of scenarios.entries()) {
      // Who is first takes turns as well.
      const order = round % 2 ? (["floor", "app"] as const) : (["app", "floor"] as const);
      for (const who of order) seen[index]?.[who].push(await run(who, scenario, burst));
    }
  }
  return scenarios.map(({ name }, index) => compare(name, seen[index]?.app, seen[index]?.floor));
}

function figuresOf({ requests, seconds, times, bytes }: Burst, cpu: number): Figures {
  return {
    requestsPerSecond: requests / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpu: cpu / requests,
    bytes,
  };
}

function compare(name: string, app: Figures[] = [], floor: Figures[] = []): Comparison {
  const ratio = (key: keyof Figures) =>
    median(app.map((figures, round) => figures[key] / (floor[round]?.[key] ?? Number.NaN)));
  return {
    name,
    rounds: app.length,
    app: medians(app),
    floor: medians(floor),
    ratio: {
      cpu: ratio("cpu"),
      p50: ratio("p50"),
      requestsPerSecond: ratio("requestsPerSecond"),
    },
  };
}

function medians(all: Figures[]): Figures {
  const of = (key: keyof Figures) => median(all.map((figures) => figures[key]));
  return {
    requestsPerSecond: of("requestsPerSecond"),
    p50: of("p50"),
    p99: of("p99"),
    cpu: of("cpu"),
    bytes: of("bytes"),
  };
}
