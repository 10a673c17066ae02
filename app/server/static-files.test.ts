import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readStaticFiles, type StaticFile } from "./static-files.ts";

let folder: string;
let files: Map<string, StaticFile>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leeward-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "main-abc.css"), "a{}".repeat(1_000));
  writeFileSync(join(folder, "favicon.svg"), "<svg/>");
  writeFileSync(join(folder, "secret.key"), "00");
  writeFileSync(join(folder, ".env"), "A=1");
  files = readStaticFiles(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("only files of known kinds are served", () => {
  expect([...files.keys()].sort()).toEqual(["/assets/main-abc.css", "/favicon.svg"]);
});

test("built names are kept for ever, others for an hour", () => {
  expect(files.get("/assets/main-abc.css")?.headers["cache-control"]).toContain("immutable");
  expect(files.get("/favicon.svg")?.headers["cache-control"]).toBe("public, max-age=3600");
});

test("large ones are compressed once", () => {
  const css = files.get("/assets/main-abc.css");
  expect(css?.type).toBe("text/css; charset=utf-8");
  expect(gunzipSync(css?.gzip as Buffer).equals(css?.body as Buffer)).toBe(true);
  expect(files.get("/favicon.svg")?.gzip).toBeNull();
});

test("a tag changes with the content", () => {
  const before = files.get("/favicon.svg")?.headers.etag;
  writeFileSync(join(folder, "favicon.svg"), "<svg></svg>");
  const after = readStaticFiles(folder).get("/favicon.svg")?.headers.etag;
  expect(before).toMatch(/^"[\w-]{22}"$/);
  expect(after).not.toBe(before);
});

test("no folder, no files", () => {
  expect(readStaticFiles(join(folder, "none")).size).toBe(0);
});
