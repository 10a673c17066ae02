import { eq } from "drizzle-orm";
import type { Staff } from "#app/context.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { submitStaffReply } from "#app/desk/submit-staff-reply.server.ts";
import { submissionKey } from "#app/forum/publish.server.ts";
import { newId } from "#db/new-id.ts";
import type { Decision } from "#db/schema/moderation.ts";
import type { Site } from "./site.ts";

/** The desk's item about a post. */
export async function itemIdOf({ app }: Site, postId: string): Promise<string> {
  const { reviewItems } = app.store.schema;
  const [item] = await app.store.read
    .select({ id: reviewItems.id })
    .from(reviewItems)
    .where(eq(reviewItems.postId, postId));
  if (!item) throw new Error("nothing waits for that post");
  return item.id;
}

/** The admins' case about a post. */
export async function caseIdOf({ app }: Site, postId: string): Promise<string> {
  const { escalations } = app.store.schema;
  const [found] = await app.store.read
    .select({ id: escalations.id })
    .from(escalations)
    .where(eq(escalations.postId, postId));
  if (!found) throw new Error("there is no case about that post");
  return found.id;
}

/** Decides about a post as staff would at the desk. */
export async function decideAs(
  site: Site,
  staff: Staff,
  postId: string,
  { decision, rule }: { decision: Decision; rule: string },
): Promise<void> {
  const itemId = await itemIdOf(site, postId);
  const reason = "Vi vill att alla ska våga skriva här.";
  const decided = await decideItem(site.app, { staff, itemId, decision, rule, reason, seen: "" });
  if (decided.kind !== "done") throw new Error(`not decided: ${JSON.stringify(decided)}`);
}

/** Answers in a thread as staff. */
export async function answerAs({ app }: Site, staff: Staff, threadId: string, body: string) {
  const submissionId = submissionKey(newId(), staff.id);
  return await submitStaffReply(app, { staff, threadId, body, submissionId });
}
