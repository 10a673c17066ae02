import * as pg from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";

/** The column kit: SQLite and PostgreSQL behind one set of names, so that each table is defined once. */
export const sqliteKit = {
  table: sqlite.sqliteTable,
  /** A counting key, for order inside the database; never shown in a URL. */
  seq: (name: string) => sqlite.integer(name).primaryKey({ autoIncrement: true }),
  int: (name: string) => sqlite.integer(name),
  text: (name: string) => sqlite.text(name),
  bool: (name: string) => sqlite.integer(name, { mode: "boolean" }),
  time: (name: string) => sqlite.integer(name, { mode: "timestamp_ms" }),
  json: <T>(name: string) => sqlite.text(name, { mode: "json" }).$type<T>(),
  index: sqlite.index,
  unique: sqlite.uniqueIndex,
};

export type Kit = typeof sqliteKit;

/** The same shapes on PostgreSQL, presented under the SQLite types: one static type for all query code. */
export const postgresKit = {
  table: pg.pgTable,
  seq: (name: string) => pg.integer(name).primaryKey().generatedByDefaultAsIdentity(),
  int: (name: string) => pg.integer(name),
  text: (name: string) => pg.text(name),
  bool: (name: string) => pg.boolean(name),
  time: (name: string) => pg.timestamp(name, { withTimezone: true, precision: 3, mode: "date" }),
  json: (name: string) => pg.jsonb(name),
  index: pg.index,
  unique: pg.uniqueIndex,
} as unknown as Kit;
