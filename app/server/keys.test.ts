import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keysFrom, loadKeys } from "./keys.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leeward-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a first start makes a key that only the owner may read", () => {
  loadKeys(join(folder, "new"));
  const file = join(folder, "new", "secret.key");
  expect(readFileSync(file, "utf8")).toMatch(/^[0-9a-f]{64}\n$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, "new")).mode & 0o777).toBe(0o700);
});

test("the next start reads the same one", () => {
  const { audit, recovery, seal, address, push } = loadKeys(folder);
  const again = loadKeys(folder);
  expect(again.audit.equals(audit)).toBe(true);
  expect(again.recovery.equals(recovery)).toBe(true);
  expect(again.seal.equals(seal)).toBe(true);
  expect(again.push.equals(push)).toBe(true);
  expect(again.address.equals(address)).toBe(false);
});

test("each purpose has a key of its own, and the file holds none of them", () => {
  const keys = Object.values(loadKeys(folder)).map((key) => key.toString("hex"));
  expect(new Set(keys).size).toBe(7);
  expect(keys).not.toContain(readFileSync(join(folder, "secret.key"), "utf8").trim());
});

test.each(["", "abc", "g".repeat(64), "0".repeat(66)])("a file holding %j is refused", (hex) => {
  writeFileSync(join(folder, "secret.key"), hex);
  expect(() => loadKeys(folder)).toThrow("must hold 64 hex digits");
  expect(readFileSync(join(folder, "secret.key"), "utf8")).toBe(hex);
});

test("another master key gives other keys", () => {
  const [one, other] = [keysFrom(Buffer.alloc(32, 1)), keysFrom(Buffer.alloc(32, 2))];
  expect(one.seal.equals(other.seal)).toBe(false);
});
