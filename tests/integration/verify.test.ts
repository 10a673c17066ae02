import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { anchorHead } from "#app/audit/anchor-head.server.ts";
import { openAnchors } from "#app/audit/anchors.ts";
import { keysFrom } from "#app/server/keys.ts";
import { openReader } from "#db/store.ts";
import { openSqlite } from "#db/store-sqlite.ts";
import { createThread } from "#tests/factories/thread.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";
import { verify } from "../../scripts/verify/verify.ts";

const keys = keysFrom(Buffer.alloc(32, 7));
let folder: string;
let path: string;
let app: TestApp;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "leeward-verify-"));
  path = join(folder, "leeward.db");
  app = await makeTestApp({
    async database() {
      const store = openSqlite(path);
      await store.migrate();
      return { store, dispose: () => store.close() };
    },
    anchors: openAnchors(folder, keys.audit),
  });
  for (let n = 0; n < 3; n += 1) await createThread(app);
  await anchorHead(app);
});
afterEach(async () => {
  await app?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

async function check() {
  const said: string[] = [];
  const reader = await openReader(path);
  const holds = await verify(reader, keys, openAnchors(folder, keys.audit), (line) =>
    said.push(line),
  );
  await reader.close();
  return { holds, wrong: said.filter((line) => line.startsWith("WRONG")) };
}
/** Changes the file behind the program's back. */
function tamper(...statements: string[]) {
  const file = new Database(path);
  for (const statement of statements) file.exec(statement);
  file.close();
}
const open = ["DROP TRIGGER audit_no_update", "DROP TRIGGER audit_no_delete"];

test("a database that nobody has touched holds", async () => {
  expect(await check()).toEqual({ holds: true, wrong: [] });
});

test("a changed row is named", async () => {
  tamper(...open, "UPDATE audit SET action = 'post.read' WHERE seq = 2");
  expect((await check()).wrong).toEqual([expect.stringContaining("row 2")]);
});

test("a log that was cut off at its end is found by its anchor alone", async () => {
  tamper(...open, "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)");
  const { wrong } = await check();
  expect(wrong).toEqual([expect.stringMatching(/^WRONG anchors: line 1: row \d+, .* is gone$/)]);
});

test("an anchor that somebody wrote or changed is none", async () => {
  const file = join(folder, "audit.anchors");
  const line = readFileSync(file, "utf8");
  writeFileSync(file, line.replace(/ \d+ /, " 1 "));
  appendFileSync(file, "2026-01-01T00:00:00.000Z 1 nonsense\n");
  expect((await check()).wrong).toEqual([
    expect.stringContaining("line 1 was not written with this key"),
    expect.stringContaining("line 2 was not written with this key"),
  ]);
});

test("what has slipped through the net is counted", async () => {
  tamper(
    "DELETE FROM review_items WHERE rowid = 1",
    "UPDATE threads SET post_count = 9 WHERE seq = 1",
  );
  expect((await check()).wrong).toEqual([
    "WRONG contents: 1 texts that stand in nobody's queue",
    "WRONG contents: 1 threads whose count of posts is not the number of posts shown",
  ]);
});

test("a row that names something that is gone is found", async () => {
  tamper("PRAGMA foreign_keys = OFF", "DELETE FROM rooms");
  const { wrong } = await check();
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong.every((line) => line.startsWith("WRONG database: "))).toBe(true);
});
