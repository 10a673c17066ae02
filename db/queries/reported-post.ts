import { eq, sql } from "drizzle-orm";
import type { Store } from "../store.ts";
import { isHidden } from "./hidden.ts";

export type ReportedPost = {
  id: string;
  threadId: string;
  number: number;
  body: string;
  visibility: "published" | "held" | "removed";
  locale: "sv" | "en";
  alias: string | null;
  staffFirstName: string | null;
};

/**
 * A post somebody wants to report, whatever its state: the caller decides who may see it. Without words
 * and alias while its writer hides them.
 */
export async function findReportedPost(
  store: Store,
  id: string,
): Promise<ReportedPost | undefined> {
  const { posts, threads, members, staff } = store.schema;
  const [post] = await store.read
    .select({
      id: posts.id,
      threadId: posts.threadId,
      number: posts.number,
      body: sql<string>`case when ${isHidden(store)} then '' else ${posts.body} end`,
      visibility: posts.visibility,
      locale: threads.locale,
      alias: sql<string | null>`case when ${isHidden(store)} then null else ${members.alias} end`,
      staffFirstName: staff.firstName,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(members, eq(members.id, posts.memberId))
    .leftJoin(staff, eq(staff.id, posts.staffId))
    .where(eq(posts.id, id));
  return post;
}
