import { randomUUID } from "node:crypto";
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { RequestContext, Staff } from "#app/context.ts";
import { cleanBody } from "#app/forum/clean-text.ts";
import { submissionKey } from "#app/forum/publish.server.ts";
import { maxBody } from "#app/forum/writing-form.server.ts";
import type { ReviewItem } from "#db/queries/review.ts";
import { type ErrorKey, keepTyped, readForm, refused } from "./form-state.server.ts";
import { submitStaffReply } from "./submit-staff-reply.server.ts";
import { takenWords } from "./taken-words.server.ts";

const schema = z.object({
  body: z
    .string()
    .transform(cleanBody)
    .pipe(
      z
        .string()
        .min(1, "desk.reply.error.missing" satisfies ErrorKey)
        .max(maxBody, "desk.reply.error.long" satisfies ErrorKey),
    ),
  submission: z.string(),
});

/** A fresh key for a reply form: the same form sent twice makes one reply. */
export function newSubmission(): string {
  return randomUUID();
}

/** Takes a reply written beside an item: back to the form with what is wrong, or to the item again. */
export async function answerReply(
  context: RequestContext,
  staff: Staff,
  item: ReviewItem,
  form: FormData,
) {
  const typed = keepTyped(form, ["body", "submission"]);
  const read = readForm(context.t, typed, schema);
  if (!read.ok) return refused({ values: typed, errors: read.errors });
  if (item.threadVisibility === "removed") {
    return refused({ values: typed, problem: context.t("desk.reply.removedNote") }, 409);
  }
  const { body, submission } = read.value;
  const reply = {
    staff,
    threadId: item.threadId,
    body,
    submissionId: submissionKey(submission, staff.id, item.threadId, body),
    answersPostId: item.postId,
  };
  const sent = await submitStaffReply(context, reply).catch((error) => takenWords(context, error));
  // Whoever was first, and whatever broke on our side, the words stay with their writer.
  if (typeof sent === "string") return refused({ values: typed, problem: sent }, 409);
  if (!sent) return refused({ values: typed, problem: context.t("desk.reply.brokenNote") }, 500);
  const done = item.state === "open" ? "reply" : "replyDecided";
  throw redirect(`/desk/items/${item.id}?done=${done}`);
}
