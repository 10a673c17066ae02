import { inArray, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { prepared } from "./prepared.ts";

/** The most keys looked up at once: the aliases a form offers, drawn with two to spare. */
const most = 7;

/**
 * Which of at most seven keys of names already belong to a member or to staff, in one query.
 * @throws RangeError when there are more
 */
export async function findTakenSkeletons(store: Store, skeletons: string[]): Promise<Set<string>> {
  if (skeletons.length > most) throw new RangeError(`at most ${most} keys can be looked up`);
  const { members, staff } = store.schema;
  const wanted = Array.from({ length: most }, (_, n) => sql.placeholder(`key${n}`));
  const rows = await prepared(store, "skeletons_taken", () =>
    store.read
      .select({ key: members.skeleton })
      .from(members)
      .where(inArray(members.skeleton, wanted))
      .unionAll(
        store.read
          .select({ key: staff.skeleton })
          .from(staff)
          .where(inArray(staff.skeleton, wanted)),
      ),
  ).execute(Object.fromEntries(wanted.map((_, n) => [`key${n}`, skeletons[n] ?? ""])));
  return new Set(rows.map(({ key }) => key));
}
