import { aliasedTable, and, asc, count, desc, eq, inArray, lt } from "drizzle-orm";
import type { NoticeKind } from "../schema/forum.ts";
import type { Db, Store } from "../store.ts";

export type Appeal = {
  id: string;
  words: string;
  state: "open" | "decided";
  outcome: "stands" | "changed" | null;
  answer: string | null;
  dueAt: Date;
  appealedOn: Date;
  memberId: string;
  alias: string;
  noticeKind: NoticeKind;
  noticeRule: string | null;
  noticeWords: string;
  automated: boolean;
  /** Who took the decision; null for a program. */
  decidedFirstBy: string | null;
  decidedFirstName: string | null;
  /** Who has answered the appeal. */
  answeredBy: string | null;
  answeredByName: string | null;
  postId: string;
  postNumber: number;
  body: string;
  visibility: "published" | "held" | "removed";
  threadTitle: string;
  locale: "sv" | "en";
  itemId: string | null;
};

function listed({ schema, read }: Store) {
  const { appeals, notices, posts, threads, members, staff, reviewItems } = schema;
  const answerer = aliasedTable(staff, "answerer");
  return read
    .select({
      id: appeals.id,
      words: appeals.words,
      state: appeals.state,
      outcome: appeals.outcome,
      answer: appeals.answer,
      dueAt: appeals.dueAt,
      appealedOn: appeals.appealedOn,
      memberId: appeals.memberId,
      alias: members.alias,
      noticeKind: notices.kind,
      noticeRule: notices.rule,
      noticeWords: notices.words,
      automated: notices.automated,
      decidedFirstBy: notices.staffId,
      decidedFirstName: staff.firstName,
      answeredBy: appeals.decidedBy,
      answeredByName: answerer.firstName,
      postId: posts.id,
      postNumber: posts.number,
      body: posts.body,
      visibility: posts.visibility,
      threadTitle: threads.title,
      locale: threads.locale,
      itemId: reviewItems.id,
    })
    .from(appeals)
    .innerJoin(notices, eq(notices.id, appeals.noticeId))
    .innerJoin(members, eq(members.id, appeals.memberId))
    .innerJoin(posts, eq(posts.id, notices.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(staff, eq(staff.id, notices.staffId))
    .leftJoin(answerer, eq(answerer.id, appeals.decidedBy))
    .leftJoin(reviewItems, eq(reviewItems.postId, posts.id));
}

/** Appeals that wait, the one owed soonest first. For staff only. */
export async function listOpenAppeals(store: Store, limit: number): Promise<Appeal[]> {
  const { appeals } = store.schema;
  return await listed(store)
    .where(eq(appeals.state, "open"))
    .orderBy(asc(appeals.dueAt), asc(appeals.seq))
    .limit(limit);
}

/** One appeal, whatever its state. For staff only. */
export async function findAppeal(store: Store, id: string): Promise<Appeal | undefined> {
  const [found] = await listed(store).where(eq(store.schema.appeals.id, id));
  return found;
}

/** How many appeals wait, and how many of them are past their time at `now`. For staff only. */
export async function countAppeals(
  store: Store,
  now: Date,
): Promise<{ open: number; overdue: number }> {
  const { appeals } = store.schema;
  const open = eq(appeals.state, "open");
  const [[all], [late]] = await Promise.all([
    store.read.select({ n: count() }).from(appeals).where(open),
    store.read
      .select({ n: count() })
      .from(appeals)
      .where(and(open, lt(appeals.dueAt, now))),
  ]);
  return { open: all?.n ?? 0, overdue: late?.n ?? 0 };
}

/** Who last kept a text from others, by id; null when nobody on the staff has. For staff only. */
export async function findUpholder(
  { schema: { decisions } }: Pick<Store, "schema">,
  db: Db,
  postId: string,
): Promise<string | null> {
  const [newest] = await db
    .select({ staffId: decisions.staffId })
    .from(decisions)
    .where(
      and(
        eq(decisions.postId, postId),
        inArray(decisions.decision, ["hold", "ask-for-change", "remove"]),
      ),
    )
    .orderBy(desc(decisions.seq))
    .limit(1);
  return newest?.staffId ?? null;
}
