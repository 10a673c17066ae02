import type { RequestContext } from "#app/context.ts";
import { newId } from "#db/new-id.ts";
import { keepDraft } from "./kept-draft.server.ts";
import { submissionKey } from "./publish.server.ts";
import type { ReadyWords } from "./send-text.server.ts";
import type { Place } from "./write-flow.server.ts";

/**
 * Keeps a text for its writer instead of sending it, and resolves with the page that says so. Nobody
 * reads it meanwhile; that page asks the engine, and shows help lines first where they are needed.
 */
export async function keepTillMorning(
  context: RequestContext,
  { author, typed, title, body }: ReadyWords,
  place: Place,
): Promise<string> {
  const { member } = author;
  const { audience, need, young, topicNote } = typed;
  const isReply = place.kind === "reply";
  const id = await keepDraft(context, {
    member,
    roomSlug: place.roomSlug,
    threadId: isReply ? place.threadId : null,
    title: isReply ? "" : title,
    body,
    // In the morning they are asked anew whether they are sober.
    choices: { audience, need, young, topicNote, sober: null },
    submissionId: typed.submission
      ? submissionKey(typed.submission, "draft", member.id, title, body)
      : newId(),
  });
  return `/me/drafts/${id}?kept=1`;
}
