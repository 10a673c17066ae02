import { and, eq, getTableColumns, getTableName, inArray, is, type SQL, Table } from "drizzle-orm";
import type { Store } from "../store.ts";

/** A row as the database holds it, by the names the schema gives its columns. */
export type HeldRow = Record<string, unknown>;
export type HeldTable = {
  /** The name in the schema ("keptDrafts") and in the database ("kept_drafts"). */
  table: string;
  stored: string;
  rows: HeldRow[];
};

type Columns = Record<string, { name: string }>;

/** How the rows of a table belong to somebody: by their id, or through a post of theirs. */
export type Link = "member" | "post" | "subject" | null;

/**
 * By what a table's rows belong to members, found in the schema itself, so that a new table is never
 * forgotten: a column of the member's own, or else one of a post, which is then theirs.
 */
export function linkOf(name: string, table: Table): Link {
  const columns = getTableColumns(table) as Columns;
  if (name === "members" || "memberId" in columns) return "member";
  if ("postId" in columns) return "post";
  return name === "audit" ? "subject" : null;
}

/**
 * All rows of all tables that belong to one member and to nobody else: for that member only. Rows of
 * others about the same posts (their reactions, reports, bookmarks) have an owner of their own and stay
 * out.
 */
export async function listHeldOn({ read, schema }: Store, memberId: string): Promise<HeldTable[]> {
  const { posts } = schema;
  const own = read.select({ id: posts.id }).from(posts).where(eq(posts.memberId, memberId));
  const held: HeldTable[] = [];
  for (const [name, table] of Object.entries(schema) as [string, Table][]) {
    if (!is(table, Table)) continue;
    const link = linkOf(name, table);
    const columns = getTableColumns(table) as unknown as Record<string, SQL>;
    const column = (key: string) => columns[key] as never;
    const condition =
      link === "member"
        ? eq(column(name === "members" ? "id" : "memberId"), memberId)
        : link === "post"
          ? inArray(column("postId"), own)
          : link === "subject"
            ? and(eq(column("subjectKind"), "member"), eq(column("subjectId"), memberId))
            : undefined;
    if (!condition) continue;
    const rows = await read
      .select()
      .from(table as never)
      .where(condition);
    held.push({ table: name, stored: getTableName(table), rows: rows as HeldRow[] });
  }
  return held;
}
