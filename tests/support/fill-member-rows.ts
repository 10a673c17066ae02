import { getTableColumns, getTableName, type Table } from "drizzle-orm";
import { sealedPlace } from "#app/accounts/make-copy.server.ts";
import { seal } from "#app/accounts/seal.server.ts";
import type { App, Member } from "#app/context.ts";
import { linkOf } from "#db/queries/held-on.ts";
import { createStaff } from "#tests/factories/staff.ts";

type Column = { name: string; dataType: string; primary: boolean; notNull: boolean };

/** Tables that the real verbs fill. */
const filledElsewhere = ["members", "sessions", "threads", "posts"];
const ofStaff =
  /^(staffId|removedBy|answeredBy|decidedBy|openedBy|ownerId|closeProposedBy|closedBy)$/;

/**
 * Puts one row into every table that has a column of the member's own, whatever columns it has: a new
 * table is filled as well. Every text is `mark` with the table and the column.
 */
export async function fillMemberRows(
  app: App,
  member: Member,
  at: { threadId: string; postId: string },
  mark: string,
): Promise<string[]> {
  const { schema } = app.store;
  const someone = await createStaff(app);
  const filled: string[] = [];
  let noticeId = "";
  for (const [name, table] of Object.entries(schema) as [string, Table][]) {
    if (linkOf(name, table) !== "member" || filledElsewhere.includes(name)) continue;
    const row: Record<string, unknown> = {};
    const columns = Object.entries(getTableColumns(table) as unknown as Record<string, Column>);
    for (const [key, column] of columns) {
      const text = `${mark}-${name}-${key}`;
      const places: Record<string, unknown> = {
        memberId: member.id,
        threadId: at.threadId,
        postId: at.postId,
        roomSlug: "cannabis",
        noticeId,
      };
      if (/^(seq|number)$/.test(key) && column.primary) continue;
      if (ofStaff.test(key)) {
        if (column.notNull) row[key] = someone.id;
        continue;
      }
      if (key in places) row[key] = places[key];
      else if (column.dataType === "number") row[key] = 1;
      else if (column.dataType === "boolean") row[key] = true;
      else if (column.dataType === "date") row[key] = app.clock();
      else if (column.dataType === "json") row[key] = [];
      else row[key] = text;
    }
    for (const [key] of columns) {
      if (!key.endsWith("Sealed")) continue;
      const place = sealedPlace(getTableName(table), key, row);
      row[key] = seal(`${mark}-${name}-${key}`, app.keys.seal, place);
    }
    // Their own writing has marked and followed its thread already.
    await app.store.write(
      async (tx) =>
        void (await tx
          .insert(table as never)
          .values(row as never)
          .onConflictDoNothing()),
    );
    if (name === "notices") noticeId = String(row.id);
    filled.push(name);
  }
  return filled;
}
