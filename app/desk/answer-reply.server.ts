import { randomUUID } from "node:crypto";
import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { RequestContext, Staff } from "#app/context.ts";
import { cleanBody } from "#app/forum/clean-text.ts";
import { submissionKey } from "#app/forum/publish.server.ts";
import { maxBody } from "#app/forum/writing-form.server.ts";
import type { ReviewItem } from "#db/queries/review.ts";
import { type ErrorKey, keepTyped, readForm, refused } from "./form-state.server.ts";
import { sendOrHold } from "./held-replies.server.ts";
import { adviceWords, otherNames } from "./look-over.server.ts";
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
  const { t } = context;
  const typed = keepTyped(form, ["body", "submission", "sure"]);
  const read = readForm(t, typed, schema);
  if (!read.ok) return refused({ values: typed, errors: read.errors });
  if (form.has("look")) {
    return refused(
      { values: typed, problem: adviceWords(t, read.value.body, item).join(" ") },
      200,
    );
  }
  const [other] = await otherNames(context, item, read.value.body);
  if (other && typed.sure?.[0] !== other) {
    const answered = item.alias ?? t("common.someone");
    const values = { ...typed, sure: [other] };
    return refused({ values, problem: t("advice.alias", { answered, other }) });
  }
  if (item.threadVisibility === "removed") {
    return refused({ values: typed, problem: t("desk.reply.removedNote") }, 409);
  }
  const { body, submission } = read.value;
  const reply = {
    staff,
    threadId: item.threadId,
    body,
    submissionId: submissionKey(submission, staff.id, item.threadId, body),
    answersPostId: item.postId,
  };
  const sent = await sendOrHold(context, reply).catch((error) => takenWords(context, error));
  // Whoever was first, and whatever broke on our side, the words stay with their writer.
  if (typeof sent === "string") return refused({ values: typed, problem: sent }, 409);
  if (!sent) return refused({ values: typed, problem: t("desk.reply.brokenNote") }, 500);
  if (sent.kind === "already") return refused({ values: typed, problem: t("hold.already") }, 409);
  if (sent.kind === "held") throw redirect("/desk/replies?done=held");
  const done = item.state === "open" ? "reply" : "replyDecided";
  throw redirect(`/desk/items/${item.id}?done=${done}`);
}
