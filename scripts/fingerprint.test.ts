import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contents, fingerprint, unlessStamped } from "./fingerprint.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fingerprint-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const print = (wanted?: (file: string) => boolean) => fingerprint(contents([folder], wanted));

test("changes with a file's text, name and presence, however deep", () => {
  mkdirSync(join(folder, "deep"));
  const seen = new Set([print()]);
  for (const [name, text] of [
    ["a", "x"],
    ["a", "y"],
    ["deep/b", "x"],
    ["deep/c", "x"],
  ] as const) {
    write(name, text);
    seen.add(print());
  }
  expect(seen.size).toBe(5);
});

test("keeps the bounds between parts", () => {
  expect(fingerprint(["ab", "c"])).not.toBe(fingerprint(["a", "bc"]));
});

test("leaves out what is not wanted, and what is not there", () => {
  write("a.ts", "x");
  const before = print((file) => !file.endsWith(".test.ts"));
  write("a.test.ts", "x");
  expect(print((file) => !file.endsWith(".test.ts"))).toBe(before);
  expect(contents([join(folder, "nowhere")])).toEqual([]);
});

test("makes once, again when the fingerprint changes, and again after a failure", () => {
  const stamp = join(folder, "made", "stamp");
  let made = 0;
  const make = () => {
    made += 1;
  };
  unlessStamped(stamp, "one", make);
  unlessStamped(stamp, "one", make);
  expect(made).toBe(1);
  unlessStamped(stamp, "two", make);
  expect(made).toBe(2);
  const fail = () => {
    throw new Error("cut short");
  };
  expect(() => unlessStamped(stamp, "three", fail)).toThrow("cut short");
  expect(existsSync(stamp)).toBe(false);
  unlessStamped(stamp, "two", make);
  expect(made).toBe(3);
});
