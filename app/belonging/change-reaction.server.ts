import { and, eq } from "drizzle-orm";
import type { App, Member } from "#app/context.ts";
import type { PostPlace } from "#db/queries/find-post.ts";
import type { ReactionKind } from "./reaction-kinds.ts";
import { recountReactions } from "./recount-reactions.server.ts";

export type WantedReaction = {
  post: Pick<PostPlace, "id" | "memberId">;
  kind: ReactionKind;
  /** Said outright instead of toggled, so that the same form sent twice does the same once. */
  given: boolean;
};

/** Gives a reaction to a post or takes it back; false for one's own post, which takes none. */
export async function changeReaction(
  app: App,
  member: Member,
  { post, kind, given }: WantedReaction,
): Promise<boolean> {
  if (post.memberId === member.id) return false;
  const { reactions } = app.store.schema;
  const row = { postId: post.id, memberId: member.id, kind };
  await app.store.write(async (tx) => {
    if (given) await tx.insert(reactions).values(row).onConflictDoNothing();
    else {
      await tx
        .delete(reactions)
        .where(
          and(
            eq(reactions.postId, post.id),
            eq(reactions.memberId, member.id),
            eq(reactions.kind, kind),
          ),
        );
    }
    await recountReactions(app, tx, post.id);
  });
  return true;
}
