import { redirect } from "@remix-run/node";
import type { Member, RequestContext } from "#app/context.ts";
import { findAssessment } from "#db/queries/assessments.ts";
import { findOpenChange } from "#db/queries/open-change.ts";
import { cleanBody } from "./clean-text.ts";
import { editPost } from "./edit-post.server.ts";
import { isEditable } from "./editable.ts";
import type { OwnPostPlace } from "./own-post.server.ts";
import { replyPlace } from "./take-reply.server.ts";
import { takeText } from "./write-flow.server.ts";
import { readTyped } from "./writing-form.server.ts";
import { showAgain } from "./writing-state.server.ts";
import { asYoung, youngRule } from "./young-writer.ts";

/**
 * Takes the new words of a post through the same steps as a new text: back to the form with what is
 * wrong, or on to what the writer sees next. Too late, nothing is changed and every word is still there.
 */
export async function takeEdit(
  context: RequestContext,
  request: Request,
  author: Member,
  { post, thread }: OwnPostPlace,
) {
  const { t, clock } = context;
  const asked = await findOpenChange(context.store, post.id);
  if (!isEditable(post, clock()) && !asked) {
    const typed = readTyped(await request.formData());
    // The same words again, once they have been sent: a double press.
    const isSent = post.visibility === "held" && cleanBody(typed.body) === post.body;
    if (isSent) throw redirect(`/posts/${post.id}/sent`);
    const why = t(post.visibility === "removed" ? "own.edit.gone" : "own.edit.late");
    return await showAgain(context, typed, 409, { errors: { body: [why] } });
  }
  const place =
    post.number === 1
      ? { kind: "thread" as const, roomSlug: thread.roomSlug }
      : { ...replyPlace(thread), slowMinutes: 0, locked: false };
  // Their own word that they are under 18 holds for the new words too.
  const before = await findAssessment(context.store, post.id);
  const isYoung = before?.policyRules.includes(youngRule) ?? false;
  return await takeText(context, request, {
    ...place,
    send: ({ title, body, topicNote, judgement: judged }) => {
      const judgement = isYoung ? asYoung(judged) : judged;
      return editPost(context, { postId: post.id, author, title, body, topicNote, judgement });
    },
  });
}
