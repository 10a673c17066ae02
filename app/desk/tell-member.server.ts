import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { type Catalogue, translatorFor } from "#app/i18n/catalogue.server.ts";
import type { TranslatorFor } from "#app/i18n/translator.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { newId } from "#db/new-id.ts";
import type { Db } from "#db/store.ts";

export type MemberNotice = {
  memberId: string | null;
  postId: string;
  kind: "published" | "change-asked" | "removed" | "supported" | "answered";
  rule?: string;
  /** The words themselves, or how to say them in the member's own language. */
  words: string | ((t: TranslatorFor<Catalogue>) => string);
  staffId: string;
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
  await tx.insert(notices).values({
    id: newId(),
    memberId: notice.memberId,
    postId: notice.postId,
    kind: notice.kind,
    rule: notice.rule ?? null,
    words: typeof words === "string" ? words : words(translatorFor(member.locale)),
    staffId: notice.staffId,
    writtenOn: roundToPartOfDay(app.clock(), app.config.timeZone),
  });
}
