import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Schema } from "./schema/index.ts";
import type { Candidate, Wanted } from "./search/search-index.ts";

/** Query builder, typed as SQLite's for both databases (see kit.ts). Only `await` its results. */
export type Db = BetterSQLite3Database<Record<string, never>>;

export type Store = {
  schema: Schema;
  /** Reads see committed data only and can change nothing on SQLite. */
  read: Db;
  /**
   * Runs `work` in one transaction and resolves with its result once committed; a throw rolls back.
   * On PostgreSQL it is serializable and retried on conflict, so `work` must have no effect besides
   * its queries. Never call `write` inside `work`: on SQLite it would wait for itself.
   */
  write<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  /**
   * The newest published posts that hold what is wanted. What a `write` makes public can be found once
   * it is committed, and what it takes back cannot, whatever it did it with.
   */
  search(wanted: Wanted): Promise<Candidate[]>;
  /** Changes whenever another connection or process has committed; null where it cannot be told. */
  version(): number | null;
  /** Brings the tables and the search index up to date; safe to call at every start. */
  migrate(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens the database at `url`: a `postgres://` address, or a path for the embedded SQLite file.
 * Only the driver that is asked for is loaded.
 */
export async function openStore(url: string): Promise<Store> {
  if (/^postgres(ql)?:/.test(url)) return (await import("./store-postgres.ts")).openPostgres(url);
  return (await import("./store-sqlite.ts")).openSqlite(url);
}

/** What only reads: for a command that must leave the operator's database as it is. */
export type Reader = Pick<Store, "schema" | "read" | "close"> & {
  /** What the database itself finds wrong with its file; empty when nothing is, or where it keeps watch alone. */
  faults(): Promise<string[]>;
};

/**
 * Opens the database at `url` for reading alone, beside a running site or without one.
 * @throws Error when there is no such database
 */
export async function openReader(url: string): Promise<Reader> {
  if (/^postgres(ql)?:/.test(url))
    return (await import("./store-postgres.ts")).openPostgresReader(url);
  return (await import("./store-sqlite.ts")).openSqliteReader(url);
}

/** Whether `error` says that a unique index refused a row, on either database. */
export function isUniqueViolation(error: unknown): boolean {
  const codes = [error, (error as { cause?: unknown })?.cause].map(
    (e) => (e as { code?: unknown })?.code,
  );
  return codes.some(
    (c) =>
      c === "23505" || c === "SQLITE_CONSTRAINT_UNIQUE" || c === "SQLITE_CONSTRAINT_PRIMARYKEY",
  );
}
