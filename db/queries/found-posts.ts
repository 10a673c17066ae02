import { eq, inArray } from "drizzle-orm";
import type { Store } from "../store.ts";

export type FoundPost = {
  seq: number;
  id: string;
  number: number;
  html: string;
  topicNote: string | null;
  writtenOn: Date;
  threadId: string;
  threadTitle: string;
  threadTopicNote: string | null;
  locale: "sv" | "en";
  roomSlug: string;
  alias: string | null;
  staffFirstName: string | null;
  staffProfession: string | null;
};

/**
 * What a list of found posts shows of each, in no order. The search has asked who may see them; one
 * that has been taken back since is left out.
 */
export async function listFoundPosts(store: Store, seqs: number[]): Promise<FoundPost[]> {
  if (!seqs.length) return [];
  const { posts, threads, members, staff } = store.schema;
  const found = await store.read
    .select({
      visibility: posts.visibility,
      threadVisibility: threads.visibility,
      seq: posts.seq,
      id: posts.id,
      number: posts.number,
      html: posts.html,
      topicNote: posts.topicNote,
      writtenOn: posts.writtenOn,
      threadId: threads.id,
      threadTitle: threads.title,
      threadTopicNote: threads.topicNote,
      locale: threads.locale,
      roomSlug: threads.roomSlug,
      alias: members.alias,
      staffFirstName: staff.firstName,
      staffProfession: staff.profession,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(members, eq(members.id, posts.memberId))
    .leftJoin(staff, eq(staff.id, posts.staffId))
    .where(inArray(posts.seq, seqs));
  // Asked of the database, this would lead SQLite to begin with every published thread.
  return found.filter(
    (post) => post.visibility === "published" && post.threadVisibility === "published",
  );
}
