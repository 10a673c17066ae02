import { accessSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { sqliteKit } from "./kit.ts";
import { defineSchema } from "./schema/index.ts";
import { sqliteIndexer, sqliteSearch } from "./search/sqlite-search.ts";
import type { Db, Reader, Store } from "./store.ts";

const migrationsFolder = fileURLToPath(new URL("./migrations/sqlite", import.meta.url));

/**
 * Opens the SQLite file at `path`, made if missing. One connection writes, behind a queue, and another
 * only reads: a shared one would draw other requests' statements into an open transaction at each await.
 */
export function openSqlite(path: string): Store {
  const writer = new Database(path);
  writer.pragma("journal_mode = WAL");
  // FULL: an acknowledged post survives a power cut. SQLite's default under WAL does not promise it.
  writer.pragma("synchronous = FULL");
  writer.pragma("foreign_keys = ON");
  writer.pragma("busy_timeout = 5000");
  // Deleted text is overwritten, not only unlinked.
  writer.pragma("secure_delete = ON");
  const reader = new Database(path);
  reader.pragma("query_only = ON");
  reader.pragma("busy_timeout = 5000");
  reader.pragma("mmap_size = 268435456");

  const writeDb: Db = drizzle(writer);
  let queue: Promise<unknown> = Promise.resolve();
  const versionOf = reader.prepare("PRAGMA data_version").pluck();
  const indexer = sqliteIndexer(writer);

  return {
    schema: defineSchema(sqliteKit),
    read: drizzle(reader),
    version: () => versionOf.get() as number,
    migrate: async () => {
      migrate(writeDb, { migrationsFolder });
      const indexSome = writer.transaction(indexer.indexSome);
      while (indexSome.immediate()) {}
    },
    search: sqliteSearch(reader),
    write(work) {
      const run = async () => {
        writer.exec("BEGIN IMMEDIATE");
        try {
          const result = await work(writeDb);
          indexer.indexWaiting();
          writer.exec("COMMIT");
          return result;
        } catch (error) {
          if (writer.inTransaction) writer.exec("ROLLBACK");
          throw error;
        }
      };
      const done = queue.then(run, run);
      queue = done.catch(() => {});
      return done;
    },
    async close() {
      await queue;
      reader.close();
      writer.close();
    },
  };
}

/**
 * Opens the SQLite file at `path` so that nothing in it can be changed.
 * @throws Error ENOENT when the file is missing
 */
export function openSqliteReader(path: string): Reader {
  accessSync(path);
  const reader = new Database(path, { readonly: true, fileMustExist: true });
  reader.pragma("busy_timeout = 5000");
  return {
    schema: defineSchema(sqliteKit),
    read: drizzle(reader),
    async faults() {
      const whole = reader.pragma("integrity_check(20)") as { integrity_check: string }[];
      const links = reader.pragma("foreign_key_check") as { table: string; rowid: number }[];
      return [
        ...whole.flatMap(({ integrity_check: said }) => (said === "ok" ? [] : [said])),
        ...links.map(({ table, rowid }) => `${table}: row ${rowid} names something that is gone`),
      ];
    },
    async close() {
      reader.close();
    },
  };
}
