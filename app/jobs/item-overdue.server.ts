import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App } from "#app/context.ts";

/**
 * Runs when a text should have been read by somebody. If it still waits, the log says so and the server's
 * log raises the alarm, without a word of the text. A text whose time was moved has another one.
 */
export async function itemOverdue(
  app: App,
  { itemId = "" }: Record<string, string>,
): Promise<void> {
  const { reviewItems } = app.store.schema;
  const isLate = await app.store.write(async (tx) => {
    const [item] = await tx.select().from(reviewItems).where(eq(reviewItems.id, itemId));
    if (item?.state !== "open") return false;
    await appendAudit(app, tx, {
      actorKind: "system",
      actorId: null,
      action: "item.overdue",
      subjectKind: "post",
      subjectId: item.postId,
      detail: { level: item.level },
    });
    return true;
  });
  if (isLate) app.log.error("text unread past its time");
}
