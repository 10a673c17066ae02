import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseConfig } from "#app/config.ts";
import type { Log } from "#app/context.ts";
import { makeApp } from "#app/server/make-app.ts";
import { takeOwnWeights } from "#app/server/own-weights.ts";
import { assess, engineVersion, takeWeights } from "#moderation/index.ts";

const shipped = engineVersion;
const file = readFileSync("moderation/model/weights.bin");
/** Weights that fit and are not the shipped ones: one of them is another number. */
const own = Buffer.from(file);
own[own.length - 1] = (own[own.length - 1] ?? 0) ^ 1;
const hash = createHash("sha256").update(own).digest("hex").slice(0, 12);
const ownVersion = `${shipped.split("+")[0]}+${hash}`;

let dataDir: string;
let logged: unknown[][];
const log: Log = {
  info: (...said) => void logged.push(["info", ...said]),
  warn: (...said) => void logged.push(["warn", ...said]),
  error: (...said) => void logged.push(["error", ...said]),
};
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "leeward-weights-"));
  mkdirSync(join(dataDir, "engine"));
  logged = [];
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
afterAll(() => takeWeights(undefined));

const put = (weights: Uint8Array, report?: object) => {
  writeFileSync(join(dataDir, "engine", "weights.bin"), weights);
  if (report) writeFileSync(join(dataDir, "engine", "weights.json"), JSON.stringify(report));
};
const versionInUse = () => assess({ text: "Hej." }).engineVersion;

describe("an operator's own weights", () => {
  test("are used from the start, and every assessment names their hash", async () => {
    put(own, { engine: shipped, hash });
    const app = await makeApp(parseConfig({ DATA_DIR: dataDir }));
    expect(app.engine.assess({ text: "Hej." }).engineVersion).toBe(ownVersion);
    expect(engineVersion).toBe(ownVersion);
    await app.store.close();
  });

  test("are used without a report beside them, and the log says so", () => {
    put(own);
    takeOwnWeights(dataDir, log);
    expect(versionInUse()).toBe(ownVersion);
    expect(logged).toEqual([["info", `own weights in use: engine ${ownVersion}`]]);
  });

  test("that are not there leave the shipped ones, and nothing to say", () => {
    put(own);
    takeOwnWeights(dataDir, log);
    logged = [];
    rmSync(join(dataDir, "engine"), { recursive: true });
    takeOwnWeights(dataDir, log);
    expect(versionInUse()).toBe(shipped);
    expect(logged).toEqual([]);
  });

  test.each([
    ["cut short", file.subarray(0, 1_000_000), undefined, { errorName: "Error" }],
    ["empty", Buffer.alloc(0), undefined, { errorName: "RangeError" }],
    ["of the right length, but noise", Buffer.alloc(file.length, 1), undefined, {}],
    [
      "made for another engine",
      own,
      { engine: "1.0.0+0123456789ab", hash },
      { errorCode: "OTHER_ENGINE" },
    ],
    [
      "not those of the report",
      own,
      { engine: shipped, hash: "0123456789ab" },
      { errorCode: "OTHER_FILE" },
    ],
    ["without sense", senseless(), undefined, {}],
  ])(
    "that are %s are refused with a line in the log, and the site opens all the same",
    async (_, weights, report, said) => {
      put(weights, report);
      takeOwnWeights(dataDir, log);
      expect(versionInUse()).toBe(shipped);
      expect(logged).toMatchObject([
        ["error", `own weights refused, the shipped ones are used: engine ${shipped}`, said],
      ]);
      const app = await makeApp(parseConfig({ DATA_DIR: dataDir }));
      expect(app.engine.assess({ text: "Hej." })).toMatchObject({
        engineVersion: shipped,
        level: "green",
      });
      await app.store.close();
    },
  );

  test("that are a folder are refused too", () => {
    mkdirSync(join(dataDir, "engine", "weights.bin"));
    takeOwnWeights(dataDir, log);
    expect(versionInUse()).toBe(shipped);
    expect(logged).toMatchObject([["error", expect.any(String), { errorCode: "EISDIR" }]]);
  });
});

/** A file of the right length whose head says nothing that can be reckoned with. */
function senseless(): Buffer {
  const broken = Buffer.from(file);
  const length = broken.readUInt32LE(0);
  broken.write("{}".padEnd(length, " "), 4);
  return broken;
}
