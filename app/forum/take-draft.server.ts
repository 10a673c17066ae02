import { redirect } from "@remix-run/node";
import type { Member, RequestContext } from "#app/context.ts";
import { findThread } from "#db/queries/threads.ts";
import { type KeptDraft, requireDraft, saveDraft } from "./kept-draft.server.ts";
import { mayRead } from "./may-read.ts";
import { submissionKey } from "./publish.server.ts";
import { sameAnswer } from "./same-answer.server.ts";
import { keepWords, signInToWrite } from "./sign-in-to-write.server.ts";
import { replyPlace } from "./take-reply.server.ts";
import { type Place, takeWords } from "./write-flow.server.ts";
import { checkText, readTyped, type TypedText } from "./writing-form.server.ts";
import { showAgain, stateOf } from "./writing-state.server.ts";

/** Where a draft goes: under its thread while that can be read, otherwise as something new in the room. */
export async function draftPlace(context: RequestContext, draft: KeptDraft): Promise<Place> {
  const thread = draft.threadId ? await findThread(context.store, draft.threadId) : undefined;
  return thread && mayRead(await context.viewer(), thread)
    ? { ...replyPlace(thread), draftId: draft.id }
    : { kind: "thread", roomSlug: draft.roomSlug, draftId: draft.id };
}

/** Takes the form of a kept draft: keeps it as it is now, or sends it the ordinary way. */
export async function takeDraft(context: RequestContext, request: Request, id: string) {
  const viewer = await context.viewer();
  if (viewer.kind === "staff") throw new Response(null, { status: 403 });
  const typed = readTyped(await request.formData());
  const take = (asked: RequestContext) => takeDraftWords(asked, typed, id);
  if (viewer.kind === "nobody") return await signInToWrite(context, typed, take);
  try {
    if (!typed.submission) return await take(context);
    // The first of two presses sends the draft; the second finds none, and must not be told so.
    const key = submissionKey(typed.submission, viewer.id, id, JSON.stringify(typed));
    return await sameAnswer(context.store, key, context.clock().getTime(), () => take(context));
  } catch (thrown) {
    if (!(thrown instanceof Response) || thrown.status !== 404) throw thrown;
    // Sent or thrown away in another tab: what has been written in this one stays.
    const errors = { form: [context.t("composing.draftGone")] };
    throw keepWords({ ...stateOf(typed), errors }, 404);
  }
}

async function takeDraftWords(context: RequestContext, typed: TypedText, id: string) {
  const member = (await context.viewer()) as Member;
  const draft = await requireDraft(context, member, id);
  const place = await draftPlace(context, draft);
  if (!typed.later && typed.sober !== "morning") return await takeWords(context, typed, place);
  const checked = checkText(typed, place.kind === "reply", context.t);
  if (!checked.ok) return await showAgain(context, typed, 422, { errors: checked.errors });
  const { audience, need, young, topicNote } = typed;
  await saveDraft(context, member, id, {
    title: place.kind === "reply" ? "" : checked.title,
    body: checked.body,
    choices: { audience, need, young, topicNote, sober: null },
  });
  throw redirect(`/me/drafts/${id}?saved=1`);
}
