import type Database from "better-sqlite3";
import { getTableColumns, getTableName } from "drizzle-orm";
import { expect, test } from "vitest";
import { postgresKit, sqliteKit } from "#db/kit.ts";
import { defineSchema } from "#db/schema/index.ts";
import { makeTestApp } from "#tests/support/test-app.ts";
import { columns, searchColumns } from "./columns.ts";

const namesOf = (tables: typeof columns) =>
  Object.entries(tables).flatMap(([table, names]) =>
    Object.keys(names).map((name) => `${table}.${name}`),
  );
const listed = namesOf(columns).sort();

test.each([
  ["sqlite", sqliteKit],
  ["postgres", postgresKit],
])("every column of the schema on %s is listed with its purpose, and no other", (_, kit) => {
  const defined = Object.values(defineSchema(kit)).flatMap((table) =>
    Object.values(getTableColumns(table)).map(({ name }) => `${getTableName(table)}.${name}`),
  );
  expect(defined.sort()).toEqual(listed);
});

test("the migrated database has these columns and no other", async () => {
  const app = await makeTestApp();
  const found = await app.store.write(async (tx) => {
    const file = (tx as unknown as { $client: Database.Database }).$client;
    return file
      .prepare<[], string>(
        `select m.name || '.' || c.name from sqlite_master m, pragma_table_info(m.name) c
         where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like '\\_\\_%' escape '\\'`,
      )
      .pluck()
      .all();
  });
  expect(found.sort()).toEqual([...listed, ...namesOf(searchColumns)].sort());
  await app.dispose();
});

test("every entry says why and how long", () => {
  for (const [table, names] of Object.entries({ ...columns, ...searchColumns })) {
    for (const [name, { purpose, kept }] of Object.entries(names)) {
      expect(purpose.length, `${table}.${name}`).toBeGreaterThan(5);
      expect(kept.length, `${table}.${name}`).toBeGreaterThan(10);
    }
  }
});

/** What could say who or where somebody is (SECURITY, requirement 2). */
const telling =
  /(^|_)(ip|addr|address|agent|browser|device|fingerprint|e?mail|phone|mobile|tel|birth|born|age|gender|city|country|location|geo|lat|lng|last_seen|seen_at|last_login|signed_in_at|real_name|surname|last_name)($|_)/;

test.each(["members", "sessions", "posts", "threads", "notices", "assessments", "review_items"])(
  "%s has no column for an address, an agent, a way to reach or a last visit",
  (table) => {
    for (const name of Object.keys(columns[table] ?? {})) expect(name).not.toMatch(telling);
  },
);

test("such a column would be noticed", () => {
  for (const name of [
    "ip",
    "ip_address",
    "user_agent",
    "email",
    "phone_number",
    "last_seen",
    "last_seen_at",
    "birth_date",
  ]) {
    expect(name).toMatch(telling);
  }
});

test("a member is these things and no more", () => {
  expect(Object.keys(columns.members ?? {})).toEqual([
    "id",
    "alias",
    "skeleton",
    "locale",
    "passphrase_hash",
    "recovery_hash",
    "joined_month",
    "account_id",
    "contact",
    "standing",
    "shows_days",
    "opens_notes",
    "quiet_from",
    "quiet_to",
    "follows_writing",
  ]);
});
