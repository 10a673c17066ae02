import { parseConfig } from "#app/config.ts";
import type { App } from "#app/context.ts";
import { answerSearch } from "#app/search/answer-search.server.ts";
import { makeApp } from "#app/server/make-app.ts";
import { makeContext } from "#tests/support/test-app.ts";
import { median, quantile } from "./drive.ts";
import { table } from "./report.ts";
import { seedSearch } from "./search-seed.ts";

/** Times in milliseconds. */
type SearchFigures = {
  name: string;
  q: string;
  found: string;
  p50: number;
  p99: number;
  /** Processor time of one: what is left of it on a machine that does nothing else. */
  cpu: number;
};
type SearchReport = { posts: number; seconds: number; searches: SearchFigures[] };

/** What is looked for, from what one post in fifty thousand has to what three in ten have. */
const queries: { name: string; q: string; room?: string }[] = [
  { name: "rare word", q: "kardborre" },
  { name: "common word", q: "alkohol" },
  { name: "two common words", q: "alkohol sömn" },
  { name: "two common words, never together", q: "ölen vinet" },
  { name: "common and rare", q: "alkohol kardborre" },
  { name: "phrase", q: '"sluta dricka"' },
  { name: "phrase that nobody wrote", q: '"alkohol vinet sömnen"' },
  { name: "exclude", q: "alkohol -sömn" },
  { name: "exclude nearly all", q: "ölen -alkohol -sömnen -ångest" },
  { name: "common word in one room", q: "alkohol", room: "cannabis" },
  { name: "without marks", q: "angest" },
  { name: "begun word", q: "alkoh" },
  { name: "word that nobody wrote", q: "zebrafink" },
];
const warmUp = 10;
const rounds = 100;

/** Seeds an empty forum with `count` posts and measures what a search costs: all of it but its HTML. */
export async function measureSearch(
  settings: Record<string, string>,
  count: number,
): Promise<SearchReport> {
  const app = await makeApp(parseConfig(settings));
  try {
    const begun = performance.now();
    await seedSearch(app, count);
    const seconds = (performance.now() - begun) / 1000;
    const searches: SearchFigures[] = [];
    for (const query of queries) searches.push(await measure(app, query));
    return { posts: count, seconds, searches };
  } finally {
    await app.store.close();
  }
}

async function measure(app: App, { name, q, room = "" }: (typeof queries)[number]) {
  const context = makeContext(app, { viewer: { kind: "nobody" } });
  const search = async () => await answerSearch(context, { q, room, from: "" });
  let answer = await search();
  for (let round = 1; round < warmUp; round += 1) answer = await search();
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await search();
    times.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((one, other) => one - other);
  return {
    name,
    q,
    found: answer.found?.heading ?? "nothing",
    p50: median(times),
    p99: quantile(times, 0.99),
    cpu: (user + system) / 1000 / rounds,
  };
}

/** The report as a table for people. */
export function describeSearch({ posts, seconds, searches }: SearchReport): string {
  return [
    `${posts} posts written and indexed in ${seconds.toFixed(0)} s; ${rounds} searches of each kind.`,
    "",
    ...table([
      ["", "p50 ms", "p99 ms", "CPU ms", "found"],
      ...searches.map(({ name, p50, p99, cpu, found }) => [
        name,
        p50.toFixed(2),
        p99.toFixed(2),
        cpu.toFixed(2),
        found,
      ]),
    ]),
  ].join("\n");
}
