import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { verifyAudit } from "#app/audit/verify-audit.server.ts";
import { parseConfig } from "#app/config.ts";
import { makeApp } from "#app/server/make-app.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";

/** Acknowledged posts to wait for before the kill. */
const enough = 40;

test("an acknowledged post survives the death of the process", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leeward-"));
  const flags = process.features.typescript ? [] : ["--experimental-strip-types"];
  const program = fileURLToPath(new URL("../support/durable-writer.ts", import.meta.url));
  const writer = spawn(process.execPath, [...flags, program], {
    env: { NODE_ENV: "production", DATA_DIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  writer.stdout.on("data", (chunk: Buffer) => {
    said += chunk;
    if (said.split("\n").length > enough) writer.kill("SIGKILL");
  });
  const [, signal] = await once(writer, "close");
  expect(signal).toBe("SIGKILL");
  const acknowledged = said.split("\n").slice(0, -1);
  expect(acknowledged.length).toBeGreaterThanOrEqual(enough);

  const config = parseConfig({ DATA_DIR: folder });
  const app = await makeApp(config);
  const { posts = [], ...rest } = await dumpTables(app.store);
  const kept = new Set(posts.map((row) => JSON.parse(row).id));
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  // Each post came whole or not at all.
  expect(rest.assessments).toHaveLength(posts.length);
  expect(rest.reviewItems).toHaveLength(posts.length);
  expect(rest.audit).toHaveLength(posts.length);
  expect(JSON.parse(rest.threads?.[0] ?? "{}").postCount).toBe(posts.length);
  expect(await verifyAudit(app)).toMatchObject({ holds: true });
  await app.store.close();

  const file = new Database(config.databaseUrl);
  expect(file.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(file.pragma("journal_mode", { simple: true })).toBe("wal");
  file.close();
  rmSync(folder, { recursive: true });
});

test("an answer is given only once the text is on the disk", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leeward-"));
  const app = await makeApp(parseConfig({ DATA_DIR: folder }));
  // SQLite's FULL: every commit waits for the disk; under WAL the default, NORMAL, does not.
  const settings = await app.store.write(async (tx) => {
    const raw = (tx as unknown as { $client: Database.Database }).$client;
    return ["synchronous", "secure_delete", "foreign_keys"].map((name) =>
      raw.pragma(name, { simple: true }),
    );
  });
  expect(settings).toEqual([2, 1, 1]);
  await app.store.close();
  rmSync(folder, { recursive: true });
});
