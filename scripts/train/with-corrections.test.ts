import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eraseWords } from "#app/accounts/erase-words.server.ts";
import { correctItem, type WantedCorrection } from "#app/desk/correct-item.server.ts";
import { openSqlite } from "#db/store-sqlite.ts";
import { createPost } from "#tests/factories/post.ts";
import { createStaff } from "#tests/factories/staff.ts";
import { createThread } from "#tests/factories/thread.ts";
import { dumpTables } from "#tests/support/dump-tables.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";
import { type Trainer, trainWithCorrections } from "./with-corrections.ts";

const grave = "Min man slår mig när han har druckit. Nästan varje lördag.";

let dataDir: string;
let app: TestApp;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "leeward-train-"));
  const store = openSqlite(join(dataDir, "leeward.db"));
  await store.migrate();
  app = await makeTestApp({ database: async () => ({ store, dispose: () => store.close() }) });
});
afterEach(async () => {
  await app.dispose();
  rmSync(dataDir, { recursive: true, force: true });
});

const file = () => join(dataDir, "engine", "corrections.jsonl");
const config = () => ({ dataDir, databaseUrl: join(dataDir, "leeward.db") });
const quiet = () => {};

async function correct(postId: string, wanted: Partial<WantedCorrection> = {}) {
  const { reviewItems } = app.store.schema;
  const [item] = await app.store.read
    .select()
    .from(reviewItems)
    .where(eq(reviewItems.postId, postId));
  const staff = await createStaff(app);
  const right = { verdict: "right" as const, level: "", categories: [] };
  return await correctItem(app, { staff, itemId: item?.id ?? "", ...right, ...wanted });
}

describe("training with corrections", () => {
  test("gives the trainer lines of the corpus in a file that only the owner can read, then takes it away", async () => {
    const started = await createThread(app, { title: "Lördagar", body: grave });
    const reply = await createPost(app, { thread: started, body: "Hoho.\nDet går över." });
    const gone = await createThread(app, { body: "Det här ska ingen lära sig av." });
    await correct(started.firstPostId, {
      verdict: "too-low",
      level: "crisis",
      categories: ["violence"],
    });
    await correct(reply.id);
    await correct(gone.firstPostId);
    await app.store.write((tx) => eraseWords(app, tx, gone.author.id));
    const before = await dumpTables(app.store);
    let lines: unknown[] = [];
    const train: Trainer = async (given, folder) => {
      expect(given).toBe(file());
      expect(folder).toBe(join(dataDir, "engine"));
      expect(statSync(given).mode & 0o777).toBe(0o600);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      lines = readFileSync(given, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      return 0;
    };
    expect(await trainWithCorrections(config(), train, quiet)).toBe(0);
    expect(lines).toEqual([
      {
        id: started.firstPostId,
        lang: "sv",
        title: "Lördagar",
        text: grave,
        level: "crisis",
        categories: ["violence"],
        kind: "blunt",
        evidence: [],
      },
      {
        id: reply.id,
        lang: "sv",
        text: "Hoho.\nDet går över.",
        level: "green",
        categories: [],
        kind: "hard-harmless",
        evidence: [],
      },
    ]);
    expect(existsSync(file())).toBe(false);
    expect(await dumpTables(app.store)).toEqual(before);
  });

  test.each([
    ["says that it failed", async () => 3],
    ["breaks", () => Promise.reject(new Error("out of memory"))],
  ] as [string, Trainer][])("takes the file away when the trainer %s", async (_, train) => {
    await correct((await createThread(app, { body: grave })).firstPostId);
    let wasThere = false;
    const watched: Trainer = (given, folder) => {
      wasThere = existsSync(given);
      return train(given, folder);
    };
    const ended = trainWithCorrections(config(), watched, quiet).catch((error) => error.message);
    expect([3, "out of memory"]).toContain(await ended);
    expect(wasThere).toBe(true);
    expect(existsSync(file())).toBe(false);
  });

  test("what an earlier, interrupted one left behind is not learned from", async () => {
    const { firstPostId } = await createThread(app, { body: grave });
    await correct(firstPostId);
    await trainWithCorrections(config(), async () => 0, quiet);
    writeFileSync(file(), "left behind", { mode: 0o644 });
    const train: Trainer = async (given) => {
      expect(readFileSync(given, "utf8")).not.toContain("left behind");
      expect(statSync(given).mode & 0o777).toBe(0o600);
      return 0;
    };
    expect(await trainWithCorrections(config(), train, quiet)).toBe(0);
  });

  test("says so when nobody has corrected anything, and does not train", async () => {
    const said: string[] = [];
    const never: Trainer = () => Promise.reject(new Error("trained"));
    expect(await trainWithCorrections(config(), never, (line) => said.push(line))).toBe(1);
    expect(said).toEqual([expect.stringMatching(/nothing to learn from/)]);
    expect(existsSync(file())).toBe(false);
  });

  test("makes no database where there is none", async () => {
    const nowhere = { dataDir, databaseUrl: join(dataDir, "other.db") };
    await expect(trainWithCorrections(nowhere, async () => 0, quiet)).rejects.toThrow("ENOENT");
    expect(existsSync(nowhere.databaseUrl)).toBe(false);
  });
});
