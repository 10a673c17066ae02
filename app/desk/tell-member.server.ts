import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { type Catalogue, translatorFor } from "#app/i18n/catalogue.server.ts";
import type { TranslatorFor } from "#app/i18n/translator.ts";
import { askToRing } from "#app/push/ring.server.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { newId } from "#db/new-id.ts";
import type { NoticeKind } from "#db/schema/forum.ts";
import type { Db } from "#db/store.ts";

export type MemberNotice = {
  memberId: string | null;
  postId: string;
  kind: NoticeKind;
  rule?: string;
  /** The words themselves, or how to say them in the member's own language. */
  words: string | ((t: TranslatorFor<Catalogue>) => string);
  /** Null when no person did it: the engine, or reports. */
  staffId: string | null;
  automated?: boolean;
  /** What led to it; left out where nothing is restricted. */
  basis?: "own" | "report";
  /** The member has been told already, on the page before them. */
  seen?: boolean;
};

/**
 * Leaves a member a word about one of their texts, inside the caller's transaction. The time is kept
 * as part of a day, like everything about members. Nothing is written when the member has left.
 */
export async function tellMember(app: App, tx: Db, notice: MemberNotice): Promise<void> {
  const { notices, members } = app.store.schema;
  if (notice.memberId === null) return;
  const [member] = await tx
    .select({ locale: members.locale })
    .from(members)
    .where(eq(members.id, notice.memberId));
  if (!member) return;
  const { words } = notice;
  const id = newId();
  await tx.insert(notices).values({
    id,
    memberId: notice.memberId,
    postId: notice.postId,
    kind: notice.kind,
    rule: notice.rule ?? null,
    words: typeof words === "string" ? words : words(translatorFor(member.locale)),
    automated: notice.automated ?? false,
    basis: notice.basis ?? null,
    staffId: notice.staffId,
    seen: notice.seen ?? false,
    writtenOn: roundToPartOfDay(app.clock(), app.config.timeZone),
  });
  await askToRing(app, tx, { noticeId: id });
}
