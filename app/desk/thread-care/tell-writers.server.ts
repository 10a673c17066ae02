import type { App, Staff } from "#app/context.ts";
import { tellMember } from "#app/desk/tell-member.server.ts";
import type { Catalogue } from "#app/i18n/catalogue.server.ts";
import type { TranslatorFor } from "#app/i18n/translator.ts";
import type { NoticeKind } from "#db/schema/forum.ts";
import type { Db } from "#db/store.ts";
import type { PostOfThread } from "./move-posts.server.ts";

export type Told = {
  posts: readonly PostOfThread[];
  kind: NoticeKind;
  rule?: string;
  /** What has happened, in the member's language; the reason follows it. */
  what: (t: TranslatorFor<Catalogue>) => string;
  reason: string;
  staff: Staff;
};

/**
 * Tells everybody whose words an act is about, once each, at the first of their posts, inside the
 * caller's transaction.
 */
export async function tellWriters(app: App, tx: Db, told: Told): Promise<void> {
  const { posts, kind, rule, what, reason, staff } = told;
  const first = new Map<string, string>();
  for (const { id, memberId, visibility } of posts) {
    if (memberId === null || visibility === "removed" || first.has(memberId)) continue;
    first.set(memberId, id);
  }
  for (const [memberId, postId] of first) {
    await tellMember(app, tx, {
      memberId,
      postId,
      kind,
      rule,
      words: (t) => `${what(t)}\n\n${reason}`,
      staffId: staff.id,
      basis: kind === "thread-restored" ? undefined : "own",
    });
  }
}
