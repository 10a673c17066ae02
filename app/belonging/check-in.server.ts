import type { App, Member } from "#app/context.ts";
import { roundToPartOfDay } from "#app/time/coarse-time.ts";
import { newId } from "#db/new-id.ts";
import { isAnswerTo } from "#db/queries/post-extras.ts";
import type { CheckInAnswers } from "./check-in-values.ts";

/**
 * Keeps what a member says of an answer by staff, once for each answer; with nothing but skipped
 * questions it is put aside for good. False when the post is no answer to this member.
 */
export async function checkIn(
  app: App,
  member: Member,
  postId: string,
  answers: CheckInAnswers,
): Promise<boolean> {
  if (!(await isAnswerTo(app.store, postId, member.id))) return false;
  const { checkIns } = app.store.schema;
  await app.store.write(async (tx) => {
    await tx
      .insert(checkIns)
      .values({
        id: newId(),
        memberId: member.id,
        postId,
        ...answers,
        writtenOn: roundToPartOfDay(app.clock(), app.config.timeZone),
      })
      .onConflictDoNothing();
  });
  return true;
}
