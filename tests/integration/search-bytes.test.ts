import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { eraseWords } from "#app/accounts/erase-words.server.ts";
import { parseConfig } from "#app/config.ts";
import { makeApp } from "#app/server/make-app.ts";
import { stem } from "#db/search/stem.ts";
import { createMember } from "#tests/factories/member.ts";
import { createThread } from "#tests/factories/thread.ts";
import { readAllFiles } from "#tests/support/find-bytes.ts";

// No other word begins or ends like them, and their stems are the words themselves.
const erased = "qvixoktopustrumf";
const hidden = "wyzzbarometerglimt";
/** FTS5 leaves out the beginning that a word shares with the one before it on its page. */
const piecesOf = (word: string) => [word.slice(0, 8), word.slice(4, 12), word.slice(-8)];

test("what is erased is in no byte of the database, the search index's neither", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leeward-"));
  const app = await makeApp(parseConfig({ DATA_DIR: folder }));
  const { threads } = app.store.schema;
  const visibility = "published" as const;
  const author = await createMember(app);
  for (let n = 0; n < 40; n += 1) await createThread(app, { body: `Vatten och vind ${n}.` });
  await createThread(app, { author, title: erased, body: `Ett ord: ${erased}.`, visibility });
  const kept = await createThread(app, { title: "Kvar", body: `Här: ${hidden}.`, visibility });
  // Pages are merged and written anew while others write on.
  for (let n = 0; n < 40; n += 1) await createThread(app, { body: `Vind och vatten ${n}.` });

  const pragma = async (words: string) =>
    await app.store.write(async (tx) => {
      const { $client } = tx as unknown as { $client: Database.Database };
      // A checkpoint waits for the transaction to be over.
      setImmediate(() => $client.pragma(words));
    });
  const holds = async (word: string) => {
    await pragma("wal_checkpoint(TRUNCATE)");
    await new Promise((later) => setImmediate(later));
    const files = readAllFiles(folder);
    return piecesOf(word).filter((piece) => files.some(({ bytes }) => bytes.includes(piece)));
  };
  expect(await holds(erased)).toEqual(piecesOf(erased));
  expect(await holds(hidden)).toEqual(piecesOf(hidden));

  await app.store.write((tx) => eraseWords(app, tx, author.id));
  expect(await holds(erased)).toEqual([]);

  // A removed text stays with its post for staff, and leaves the index.
  await app.store.write(async (tx) => {
    await tx.update(threads).set({ visibility: "removed" }).where(eq(threads.id, kept.id));
  });
  const inIndex = await app.store.write(async (tx) => {
    const { $client } = tx as unknown as { $client: Database.Database };
    const pages = $client.prepare<[], Buffer>("SELECT block FROM search_data").pluck().all();
    return piecesOf(hidden).filter((piece) => pages.some((page) => page.includes(piece)));
  });
  expect(inIndex).toEqual([]);
  await app.store.close();
  rmSync(folder, { recursive: true });
});

test("a forum that was there before the index is put into it when it is brought up to date", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leeward-"));
  const app = await makeApp(parseConfig({ DATA_DIR: folder }));
  await createThread(app, { body: "Ett näckrosblad.", visibility: "published" });
  await app.store.write(async (tx) => {
    const { $client } = tx as unknown as { $client: Database.Database };
    $client.exec("DELETE FROM search");
  });
  const wanted = {
    all: [{ kind: "word", stems: [stem("näckrosblad", "sv")] }],
    none: [],
    audiences: ["everyone"],
    room: null,
    limit: 10,
    withText: false,
  } as const;
  expect(await app.store.search(wanted)).toEqual([]);
  await app.store.close();
  const { default: Sqlite } = await import("better-sqlite3");
  const file = new Sqlite(app.config.databaseUrl);
  file.exec("INSERT INTO search_waiting SELECT seq FROM posts WHERE visibility = 'published'");
  file.close();
  const again = await makeApp(parseConfig({ DATA_DIR: folder }));
  expect(await again.store.search(wanted)).toHaveLength(1);
  await again.store.close();
  rmSync(folder, { recursive: true });
});
