import type { Store } from "#db/store.ts";

/** Every row of every table as text, in an order that does not depend on the database. */
export async function dumpTables({ read, schema }: Store): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {};
  for (const [name, table] of Object.entries(schema)) {
    const rows: unknown[] = await read.select().from(table as Store["schema"]["rooms"]);
    dump[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return dump;
}
