import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { postgresKit } from "./kit.ts";
import { defineSchema } from "./schema/index.ts";
import { postgresIndexer, postgresSearch } from "./search/postgres-search.ts";
import type { Db, Reader, Store } from "./store.ts";

/** Serialization failure and deadlock: PostgreSQL asks the client to try again. */
const retryCodes = new Set(["40001", "40P01"]);
const maxAttempts = 12;

/** Opens a pool on the PostgreSQL server at `url`; `connections` is its size. */
export function openPostgres(url: string, connections = 10): Store {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // An idle connection that the server drops must not end the process; the next query reports it.
  pool.on("error", () => {});
  const db = drizzle(pool);
  const indexer = postgresIndexer();
  return {
    schema: defineSchema(postgresKit),
    read: db as unknown as Db,
    version: () => null,
    async migrate() {
      await migrate(db, {
        migrationsFolder: fileURLToPath(new URL("./migrations/postgres", import.meta.url)),
      });
      while (await db.transaction((tx) => indexer.indexSome(tx as unknown as Db))) {}
    },
    search: postgresSearch(db as unknown as Db),
    async write(work) {
      for (let attempt = 1; ; attempt++) {
        try {
          const run = async (tx: Db) => {
            const result = await work(tx);
            await indexer.indexWaiting(tx);
            return result;
          };
          return await db.transaction((tx) => run(tx as unknown as Db), {
            isolationLevel: "serializable",
          });
        } catch (error) {
          if (attempt >= maxAttempts || !retryCodes.has(codeOf(error))) throw error;
          await new Promise((go) => setTimeout(go, Math.random() * 4 * 2 ** Math.min(attempt, 7)));
        }
      }
    },
    close: () => pool.end(),
  };
}

/** Opens one connection on which the server refuses every change. */
export async function openPostgresReader(url: string): Promise<Reader> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("set session characteristics as transaction read only");
  return {
    schema: defineSchema(postgresKit),
    read: drizzle(client) as unknown as Db,
    // The server checks its own pages, and its constraints at every write.
    faults: async () => [],
    close: () => client.end(),
  };
}

function codeOf(error: unknown): string {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return code ?? cause?.code ?? "";
}
