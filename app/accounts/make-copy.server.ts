import { inArray } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import { listAliasesOf } from "#db/queries/aliases.ts";
import { type HeldRow, type HeldTable, listHeldOn } from "#db/queries/held-on.ts";
import { leftOut, ownerColumns, staffTables } from "./copy-rules.ts";
import { open } from "./seal.server.ts";

export type CopiedTable = { table: string; rows: HeldRow[] };
export type Copy = { alias: string; tables: CopiedTable[] }[];

/**
 * Everything held on the person behind a member, under each of their aliases: every column of every
 * row that is theirs but those that copy-rules.ts names, and nobody else's. Sealed words are opened.
 */
export async function makeCopy(app: App, member: Member): Promise<Copy> {
  const aliases = await listAliasesOf(app.store, member.id);
  const copy: Copy = [];
  for (const { id, alias } of aliases) {
    const held = await listHeldOn(app.store, id);
    const muted = await namesOfMuted(app, held);
    const tables = held
      .filter(({ table, rows }) => rows.length > 0 && !staffTables.includes(table))
      .map((table) => ({
        table: table.table,
        rows: table.rows.map((row) => copyRow(app, table, row, muted)),
      }));
    copy.push({ alias, tables });
  }
  return copy;
}

function copyRow({ keys }: App, of: HeldTable, row: HeldRow, muted: Map<string, string>): HeldRow {
  const { table, stored } = of;
  const copied: HeldRow = {};
  for (const [column, value] of Object.entries(row)) {
    if (ownerColumns.includes(column) || leftOut[table]?.[column]) continue;
    if (column.endsWith("Sealed") && typeof value === "string") {
      copied[column.slice(0, -"Sealed".length)] = open(
        value,
        keys.seal,
        sealedPlace(stored, column, row),
      );
    } else if (table === "mutes" && column === "value" && row.kind === "alias") {
      // Others' internal ids leave the server for nobody: the name they write under will do.
      copied[column] = muted.get(String(value)) ?? null;
    } else copied[column] = value;
  }
  return copied;
}

/** Where a sealed text belongs: `table.column.row`, the names as in the database. */
export function sealedPlace(stored: string, column: string, row: HeldRow): string {
  const name = column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const key = stored === "diary_days" ? `${row.memberId}.${row.day}` : String(row.id);
  return `${stored}.${name}.${key}`;
}

async function namesOfMuted({ store }: App, held: HeldTable[]): Promise<Map<string, string>> {
  const rows = held.find(({ table }) => table === "mutes")?.rows ?? [];
  const ids = rows.filter(({ kind }) => kind === "alias").map(({ value }) => String(value));
  if (ids.length === 0) return new Map();
  const { members } = store.schema;
  const found = await store.read
    .select({ id: members.id, alias: members.alias })
    .from(members)
    .where(inArray(members.id, ids));
  return new Map(found.map(({ id, alias }) => [id, alias]));
}
