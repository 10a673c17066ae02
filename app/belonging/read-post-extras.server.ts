import type { RequestContext } from "#app/context.ts";
import {
  findNewestAnswer,
  listOwnBookmarks,
  listOwnReactions,
  listShownDays,
  type PageOfThread,
} from "#db/queries/post-extras.ts";
import type { PublicPost } from "#db/queries/posts.ts";
import { countWords, reactionButtons } from "./show-reactions.server.ts";

/** What stands under a post besides its words, and beside its writer's alias. */
export type PostExtras = {
  /** Everybody's reactions, in words; empty when there are none. */
  counts: string;
  /** "42 days as I wanted", where the writer shows it. */
  days: string | null;
  /** A member's own buttons; null for everybody else. */
  own: {
    /** Null under one's own post, which takes no reactions from its writer. */
    reactions: ReturnType<typeof reactionButtons> | null;
    saved: boolean;
  } | null;
  /** Under the newest answer by staff to this member: three questions, or thanks for answering them. */
  checkIn: "ask" | "thanks" | null;
};

/** The extras of the posts on one page of a thread, as its reader may see them. */
export async function readPostExtras(
  context: RequestContext,
  page: PageOfThread,
  posts: readonly PublicPost[],
): Promise<(post: PublicPost) => PostExtras> {
  const { store, t } = context;
  const viewer = await context.viewer();
  const me = viewer.kind === "member" ? viewer.id : null;
  const shown = posts.some((post) => post.showsDays) ? await listShownDays(store, page) : [];
  const days = new Map(shown.map((one) => [one.memberId, one.days]));
  const given = me ? await listOwnReactions(store, me, page) : [];
  const saved = new Set(
    (me ? await listOwnBookmarks(store, me, page) : []).map(({ postId }) => postId),
  );
  const hasStaff = posts.some((post) => post.staffFirstName);
  const answer = me && hasStaff ? await findNewestAnswer(store, me, page.threadId) : undefined;
  return (post) => {
    const isOpen = post.visibility === "published";
    const count = (post.memberId && days.get(post.memberId)) || 0;
    const isOwn = post.memberId === me;
    const kinds = given.filter(({ postId }) => postId === post.id).map(({ kind }) => kind);
    return {
      counts: isOpen ? countWords(t, post.reactionCounts) : "",
      days: count ? t("diary.beside", { count }) : null,
      own:
        me && isOpen
          ? { reactions: isOwn ? null : reactionButtons(t, kinds), saved: saved.has(post.id) }
          : null,
      checkIn: post.id === answer?.postId ? checkInOf[answer.checkIn] : null,
    };
  };
}

const checkInOf = { none: "ask", given: "thanks", skipped: null } as const;

/** A post that others cannot see has nothing of the kind. */
export const noExtras: PostExtras = { counts: "", days: null, own: null, checkIn: null };
