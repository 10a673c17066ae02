import type { Member, RequestContext } from "#app/context.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { makeCopy } from "./make-copy.server.ts";

/** Everything held on somebody, to be read on a page: each row as names and values in words. */
export async function showCopy(context: RequestContext, member: Member) {
  const copy = await makeCopy(context, member);
  return copy.map(({ alias, tables }) => ({
    alias,
    tables: tables.map(({ table, rows }) => ({
      id: table,
      title: titleOf(context, table),
      rows: rows.map((row) =>
        Object.entries(row)
          .map(([column, value]) => ({
            term: fieldWords(context, column),
            detail: valueWords(context, value),
          }))
          .filter(({ detail }) => detail !== ""),
      ),
    })),
  }));
}

/** What a table is called; a new one by its own name until somebody has found words for it. */
function titleOf({ t }: RequestContext, table: string): string {
  const key = `copy.table.${table}` as "copy.table.members";
  const words = t(key);
  return words === key ? table : words;
}

/** The same for a column. */
function fieldWords({ t }: RequestContext, column: string): string {
  const key = `copy.field.${column}` as "copy.field.id";
  const words = t(key);
  return words === key ? column : words;
}

function valueWords(context: RequestContext, value: unknown): string {
  const { clock, config, locale, t } = context;
  if (value === null || value === undefined) return "";
  if (value instanceof Date) {
    const { label, date } = coarseTime(value, clock(), { timeZone: config.timeZone, locale });
    return value > clock() ? date : `${date} (${label})`;
  }
  if (typeof value === "boolean") return t(value ? "copy.yes" : "copy.no");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
