import { data, redirect } from "@remix-run/node";
import type { RequestContext, Staff } from "#app/context.ts";
import { submissionKey } from "#app/forum/publish.server.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { checkText, readTyped } from "#app/forum/writing-form.server.ts";
import { stateOf, type WritingState } from "#app/forum/writing-state.server.ts";
import type { ThreadRow } from "#db/queries/threads.ts";
import { sendOrHold } from "./held-replies.server.ts";
import { submitStaffReply } from "./submit-staff-reply.server.ts";
import { takenWords } from "./taken-words.server.ts";

/** Takes a therapist's reply from the thread itself: back to the form with errors, or to the reply. */
export async function takeStaffReply(
  context: RequestContext,
  request: Request,
  staff: Staff,
  thread: ThreadRow,
  /** The number of an earlier reply of the same person that this one adds to. */
  addsTo?: number,
) {
  const typed = readTyped(await request.formData());
  const again = (status: number, errors: WritingState["errors"]) => {
    const state: WritingState = { ...stateOf(typed), errors };
    return data(state, { status });
  };
  const checked = checkText(typed, true, context.t);
  if (!checked.ok) return again(422, checked.errors);
  if (thread.visibility === "removed") {
    return again(409, { body: [context.t("desk.reply.removedNote")] });
  }
  const submissionId = submissionKey(typed.submission, staff.id, thread.id, checked.body);
  const reply = { staff, threadId: thread.id, body: checked.body, submissionId, addsTo };
  // What is added to an earlier reply belongs to it: it does not wait.
  const sending = addsTo
    ? submitStaffReply(context, reply).then((post) => ({ kind: "sent" as const, ...post }))
    : sendOrHold(context, reply);
  const sent = await sending.catch((error) => takenWords(context, error));
  // Whoever was first, and whatever broke on our side, the words stay with their writer.
  if (typeof sent === "string") return again(409, { body: [sent] });
  if (!sent) return again(500, { body: [context.t("write.error.broken")] });
  if (sent.kind === "already") return again(409, { body: [context.t("hold.already")] });
  if (sent.kind === "held") throw redirect("/desk/replies?done=held");
  throw redirect(threadUrl(sent.threadId, sent.number, sent.postId));
}
