import type { Member, RequestContext } from "#app/context.ts";
import type { Translator } from "#app/i18n/use-t.ts";
import { findReactionCounts, listOwnReactionsTo } from "#db/queries/post-extras.ts";
import type { QuietAnswer } from "./quiet-answer.server.ts";
import { type ReactionKind, reactionKinds } from "./reaction-kinds.ts";

/** What readers have said to a post, in words and in a steady order: "3 thank you · 1 wishes strength". */
export function countWords(t: Translator, counts: Record<string, number> | null): string {
  return reactionKinds
    .flatMap((kind) => {
      const count = counts?.[kind] ?? 0;
      return count > 0 ? [t(`support.count.${kind}`, { count })] : [];
    })
    .join(" · ");
}

/** The buttons of a post for a member: each kind, and whether they have given it. */
export function reactionButtons(t: Translator, given: readonly string[]) {
  return reactionKinds.map((kind) => ({
    kind,
    label: t(`support.${kind}`),
    given: given.includes(kind),
  }));
}

/** What has changed on the page after a press, for scripts to put in place. */
export async function showReactionChange(
  { store, t }: RequestContext,
  member: Member,
  postId: string,
  kind: ReactionKind,
): Promise<QuietAnswer> {
  const given = await listOwnReactionsTo(store, member.id, postId);
  const counts = await findReactionCounts(store, postId);
  const label = t(`support.${kind}`);
  return {
    say: t(given.includes(kind) ? "support.saidGiven" : "support.saidTaken", { label }),
    pressed: Object.fromEntries(reactionKinds.map((one) => [one, given.includes(one)])),
    texts: { [`n-${postId}`]: countWords(t, counts) },
  };
}
