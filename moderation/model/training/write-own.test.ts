import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeOwn } from "./write-own.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leeward-own-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an operator's own weights are for the owner alone, whatever stood there before", () => {
  const engine = join(folder, "engine");
  writeOwn(engine, new Uint8Array([1]), { hash: "a" });
  writeFileSync(join(engine, "weights.bin"), "open to all", { mode: 0o644 });
  writeOwn(engine, new Uint8Array([7, 7]), { hash: "b" });
  expect(readdirSync(engine).sort()).toEqual(["weights.bin", "weights.json"]);
  for (const name of readdirSync(engine)) {
    expect(statSync(join(engine, name)).mode & 0o777).toBe(0o600);
  }
  expect(statSync(engine).mode & 0o777).toBe(0o700);
  expect([...readFileSync(join(engine, "weights.bin"))]).toEqual([7, 7]);
  expect(JSON.parse(readFileSync(join(engine, "weights.json"), "utf8"))).toEqual({ hash: "b" });
});

test("the trainer does not learn from people's words without a folder to write to", () => {
  const file = join(folder, "lines.jsonl");
  writeFileSync(file, "");
  const { status, stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, "moderation/model/train.ts", "--with", file],
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stderr).toContain("belong together");
});
