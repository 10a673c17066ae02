import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, ask, type Question } from "#tests/support/ask.ts";
import { unsafe } from "#tests/support/built-site.ts";
import { findBytes, packedIpv6, readAllFiles, shapesOf } from "#tests/support/find-bytes.ts";

/** SECURITY, requirement 1, asks for this of every visitor. */
const visitors = 300;

type Visitor = { from: string; ipv4: string; ipv6: string; agent: string };

/** Addresses that are nobody's (RFC 5737, 3849), each once; the socket's own is one of 127/8. */
const people: Visitor[] = Array.from({ length: visitors }, (_, n) => {
  const net = ["192.0.2", "198.51.100", "203.0.113"][n % 3];
  const low = n % 100;
  return {
    from: `127.${77 + (n % 3)}.${100 + low}.${200 + (n % 50)}`,
    ipv4: `${net}.${100 + low}`,
    ipv6: `2001:db8:${(0xa000 + n).toString(16)}:77::${(0xb000 + n).toString(16)}`,
    agent: `Mozilla/5.0 (CanaryAgent ${1000 + n})`,
  };
});

let folder: string;
let server: ChildProcess;
let url: string;
let said = "";
const statuses = new Map<number, number>();

/** Starts the real thing on a folder of its own, temporary files included, as behind a proxy. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "leeward-"));
  const temporary = join(folder, "tmp");
  mkdirSync(temporary);
  const flags = process.features.typescript ? [] : ["--experimental-strip-types"];
  server = spawn(process.execPath, [...flags, "app/server/main.ts"], {
    env: {
      NODE_ENV: "production",
      NODE_COMPILE_CACHE: resolve("node_modules/.cache/compile"),
      HOST: "127.0.0.1",
      PORT: "0",
      DATA_DIR: folder,
      TMPDIR: temporary,
      ADDRESS_HEADER: "x-forwarded-for",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const open = new Promise<string>((found, failed) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const at = /open at http:\/\/localhost:(\d+)/.exec(said);
      if (at) found(`http://127.0.0.1:${at[1]}`);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", () => failed(new Error(said)));
  });
  url = await open;
  await visitAll();
  // A crash, not an orderly end: what was in memory must not have been on its way to the disk.
  const ended = once(server, "close");
  server.kill("SIGKILL");
  await ended;
});
afterAll(() => {
  server?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** What one visitor does: each asks for one thing, and hands over who they are in every way there is. */
async function visit(visitor: Visitor, path: string, question: Question = {}): Promise<Answer> {
  const { from, ipv4, ipv6, agent } = visitor;
  const headers = {
    "user-agent": agent,
    "x-forwarded-for": `${ipv4}, ${ipv6}`,
    forwarded: `for=${ipv4};for="[${ipv6}]"`,
    "x-real-ip": ipv4,
    "cf-connecting-ip": ipv6,
    "true-client-ip": ipv6,
    via: `1.1 ${ipv4}`,
    "sec-ch-ua": `"${agent}"`,
    ...question.headers,
  };
  const answer = await ask(url, path, { ...question, headers, from });
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  const problem = unsafe(answer);
  if (problem) throw new Error(`${path}: ${problem}`);
  return answer;
}

const form = (fields: Record<string, string>): Question => ({
  method: "POST",
  headers: {
    origin: url,
    host: new URL(url).host,
    "content-type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams(fields).toString(),
});

async function visitAll() {
  const next = people.values();
  const who = () => {
    const { value } = next.next();
    if (!value) throw new Error("more visits than visitors");
    return value;
  };
  const started = await visit(
    who(),
    "/rooms/cannabis/new",
    form({
      title: "En lugn kväll",
      body: "Det går bra, dag efter dag.",
      suggestion: "Stilla Vik 1",
    }),
  );
  const cookie = String(started.headers["set-cookie"]).split(";")[0] ?? "";
  const thread = (await visit(who(), "/")).text.match(/\/threads\/[\w-]+/)?.[0] ?? "";
  expect(thread).not.toBe("");
  for (let n = 0; n < 20; n++) {
    const body =
      n % 5
        ? `Det här är svar nummer ${n}.`
        : "Jag har bestämt mig. Jag tänker ta livet av mig i natt.";
    await visit(
      who(),
      thread,
      form({ body, suggestion: `Stilla Vik ${100 + n}`, submission: `s${n}` }),
    );
    await visit(who(), thread, { ...form({ body: "" }) });
    await visit(
      who(),
      "/sign-in",
      form({ alias: `Ingen ${n}`, passphrase: n % 10 ? "" : "fel ord i dag" }),
    );
    await visit(who(), "/language", form({ locale: "en", back: "/" }));
    await visit(who(), "/me", { headers: { cookie } });
    await visit(who(), `/nowhere/${n}`);
    await visit(who(), "/%zz");
    await visit(who(), thread, { method: "PUT" });
    await visit(who(), thread, { method: "POST", body: "x" });
    await visit(who(), thread, {
      ...form({}),
      headers: { origin: url, "content-type": "text/plain" },
    });
  }
  const file = new Database(join(folder, "leeward.db"));
  file.exec("alter table rooms rename to gone");
  for (let n = 0; n < 20; n++) await visit(who(), n % 2 ? "/" : "/rooms/family");
  file.exec("alter table gone rename to rooms; alter table audit rename to gone");
  for (let n = 0; n < 20; n++) {
    const words = { body: `Canarywords ${n} går inte att spara.`, suggestion: `Canaryalias ${n}` };
    const answer = await visit(who(), thread, form({ ...words, submission: `f${n}` }));
    expect(answer.text).toContain(`Canarywords ${n}`);
  }
  file.exec("alter table gone rename to audit");
  file.close();
  await visit(who(), thread, form({ body: "a".repeat(300_000) }));
  for (let { value } = next.next(); value; { value } = next.next()) await visit(value, "/help");
}

const needles = people.flatMap(({ from, ipv4, ipv6, agent }) => [
  ...[from, ipv4].flatMap((address) => [
    ...shapesOf(address, Buffer.from(address)),
    ...shapesOf(`${address} packed`, Buffer.from(address.split(".").map(Number))),
  ]),
  ...shapesOf(ipv6, Buffer.from(ipv6)),
  ...shapesOf(`${ipv6} packed`, packedIpv6(ipv6)),
  ...shapesOf(agent, Buffer.from(agent)),
]);

/** A few of the shortest shapes turn up among hashes by chance; kept ones would be there by hundreds. */
const byChance = 5;

/** The names of what is found and cannot be chance. */
function telling(hay: Buffer): string[] {
  const found = findBytes(hay, needles);
  const short = found.filter((needle) => needle.short);
  const rest = found.filter((needle) => !needle.short);
  return [...(short.length > byChance ? short : []), ...rest].map(({ name }) => name);
}

describe("after 300 visits", () => {
  test("of every kind, errors of ours and theirs included", () => {
    for (const status of [200, 302, 400, 403, 404, 405, 413, 415, 422, 500]) {
      expect(statuses.get(status) ?? 0, String(status)).toBeGreaterThan(0);
    }
    expect(statuses.get(500)).toBeGreaterThanOrEqual(40);
    expect([...statuses.values()].reduce((sum, n) => sum + n)).toBe(visitors);
    expect(said).toContain('"msg":"page failed"');
    expect(said).toContain('"msg":"writing failed"');
  });

  test("no address and no browser is in any file", () => {
    const files = readAllFiles(folder);
    expect(files.map(({ name }) => name.slice(folder.length + 1))).toContain("leeward.db");
    expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeGreaterThan(100_000);
    for (const { name, bytes } of files) expect(telling(bytes), name).toEqual([]);
    const start = Buffer.from("CanaryAgent");
    for (const { name, bytes } of files) expect(bytes.includes(start), name).toBe(false);
  });

  test("none was printed, and no words either", () => {
    expect(telling(Buffer.from(said))).toEqual([]);
    expect(said).not.toMatch(
      /canary|Stilla Vik|192\.0\.2|198\.51|203\.0\.113|2001:db8|Det går bra/i,
    );
  });

  test("words that could not be stored are nowhere on the disk", () => {
    for (const { name, bytes } of readAllFiles(folder)) {
      expect(bytes.includes("Canarywords"), name).toBe(false);
      expect(bytes.includes("Canaryalias"), name).toBe(false);
    }
  });
});

test("had they been kept, they would be found, whatever their shape", () => {
  const v4 = people.map(({ ipv4 }) => Buffer.from(ipv4.split(".").map(Number)));
  const v6 = people.map(({ ipv6 }) => packedIpv6(ipv6));
  const kept: Record<string, string | Buffer> = {
    text: `client ${people[0]?.ipv4}\n`,
    agent: JSON.stringify({ agent: people[7]?.agent }),
    base64: `x${Buffer.from(`for ${people[3]?.agent}!`).toString("base64")}`,
    base64url: Buffer.from(`${people[4]?.ipv6},`).toString("base64url"),
    hex: `\\x${v6[5]?.toString("hex")}`,
    packed: Buffer.concat([Buffer.alloc(7, 1), v6[6] as Buffer]),
    "many packed": Buffer.concat(v4.flatMap((address, n) => [Buffer.from([n % 256]), address])),
    "many in hex": v4.map((address) => address.toString("hex")).join(),
    hash: createHash("sha256")
      .update(people[9]?.ipv4 ?? "")
      .digest("hex"),
    "hash of packed": createHash("sha256")
      .update(v4[10] as Buffer)
      .digest(),
    "hash in base64": createHash("sha256")
      .update(people[11]?.from ?? "")
      .digest("base64"),
  };
  for (const [shape, bytes] of Object.entries(kept)) {
    const hay = Buffer.concat([Buffer.alloc(99, 1), Buffer.from(bytes as Buffer), Buffer.alloc(9)]);
    expect(telling(hay).length, shape).toBeGreaterThan(0);
  }
});
