import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { openReader, type Reader, type Store } from "#db/store.ts";
import { openPostgres } from "#db/store-postgres.ts";
import { openSqlite } from "#db/store-sqlite.ts";

export type TestDatabase = {
  store: Store;
  dispose(): Promise<void>;
  /** The same database for reading alone. */
  openReader?(): Promise<Reader>;
};

/** An empty, migrated SQLite database in a temporary folder. */
export async function sqliteDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "leeward-"));
  const store = openSqlite(join(folder, "test.db"));
  await store.migrate();
  return {
    store,
    openReader: () => openReader(join(folder, "test.db")),
    async dispose() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * An empty, migrated PostgreSQL: the server that TEST_POSTGRES_URL names (its public schema is
 * emptied), or one inside this process, spoken to over its real wire protocol.
 */
export async function postgresDatabase(): Promise<TestDatabase> {
  const named = process.env.TEST_POSTGRES_URL;
  if (named) {
    await emptySchema(named);
    const store = openPostgres(named);
    await store.migrate();
    return { store, dispose: () => store.close(), openReader: () => openReader(named) };
  }
  const inner = await PGlite.create();
  const server = new PGLiteSocketServer({
    db: inner,
    port: 0,
    host: "127.0.0.1",
    maxConnections: 2,
  });
  await server.start();
  const address = server.getServerConn();
  const url = `postgres://postgres@${address}/postgres`;
  // All connections of the in-process server are one session, so reads wait for an open transaction.
  const store = openPostgres(url, 1);
  await store.migrate();
  return {
    store,
    openReader: () => openReader(url),
    async dispose() {
      await store.close();
      await server.stop();
      await inner.close();
    },
  };
}

async function emptySchema(url: string) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    "drop schema public cascade; drop schema if exists drizzle cascade; create schema public",
  );
  await client.end();
}
