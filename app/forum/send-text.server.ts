import type { RequestContext } from "#app/context.ts";
import { careForFirstPost } from "#app/safety/first-post-care.server.ts";
import { noteReply, slowWait } from "#app/safety/slow-mode.server.ts";
import type { Audience } from "#db/schema/forum.ts";
import type { Author } from "./author-of.server.ts";
import { cleanTitle } from "./clean-text.ts";
import type { Submitted } from "./find-submission.server.ts";
import { type Judgement, submissionKey } from "./publish.server.ts";
import { startThread } from "./start-thread.server.ts";
import { submitReply } from "./submit-reply.server.ts";
import { threadUrl } from "./thread-url.ts";
import type { Place, TextToSend } from "./write-flow.server.ts";
import type { TypedText } from "./writing-form.server.ts";
import { readsYoung } from "./young-writer.ts";

/** A text that has been checked, and who writes it. */
export type ReadyWords = {
  author: Extract<Author, { ok: true }>;
  typed: TypedText;
  title: string;
  body: string;
};
type ReadyText = ReadyWords & { place: Place; judgement: Judgement };

const longestTitle = 120;

/** The page its writer sees next, or how many minutes they have to wait. */
type Sent = { next: string } | { wait: number };

/** Puts a text where it belongs. */
export async function sendText(context: RequestContext, ready: ReadyText): Promise<Sent> {
  const { author, typed, body } = ready;
  const { member } = author;
  const place = placeOf(context, ready);
  const { title } = place;
  const where = place.kind === "reply" ? place.threadId : `${place.roomSlug} ${title}`;
  const submissionId = submissionKey(typed.submission, member.id, where, body);
  const { policy } = ready.judgement;
  const wait = await slowWait(context, { place, memberId: member.id, submissionId, policy });
  if (wait > 0) return { wait };
  const judgement = await withCare(context, ready, place);
  const { topicNote } = typed;
  const text = { author: member, title, body, submissionId, judgement, topicNote };
  const sent = await put(context, ready, place, text);
  if (place.kind === "reply") noteReply(context, place, member.id);
  return { next: nextPage({ ...ready, judgement }, sent) };
}

/** Where an ordinary text goes, or what is done instead. */
async function put(
  context: RequestContext,
  { typed }: ReadyText,
  place: ReturnType<typeof placeOf>,
  text: TextToSend,
): Promise<Submitted> {
  if (place.send) return await place.send(text);
  const written = { ...text, gently: typed.sober === "gently", draftId: place.draftId };
  return place.kind === "reply"
    ? await submitReply(context, { ...written, threadId: place.threadId })
    : await startThread(context, {
        ...written,
        roomSlug: place.roomSlug,
        locale: context.locale,
        audience: audienceOf(typed),
        need: typed.need,
      });
}

function audienceOf(typed: TypedText): Audience {
  return typed.young || typed.toStaff ? "therapists" : typed.audience;
}

/** Who changes or adds to a text of theirs is no newcomer; in a private line there is nobody to keep it from. */
async function withCare(context: RequestContext, ready: ReadyText, place: Place) {
  const { author, judgement, typed } = ready;
  const audience = place.kind === "reply" ? place.audience : audienceOf(typed);
  if (place.send || audience === "therapists") return judgement;
  return await careForFirstPost(context, { place, memberId: author.member.id, judgement });
}

/**
 * Where it stands: as asked, but that a reply meant for staff only, as by somebody under 18, begins a
 * private line of its own, unless it already stands in one.
 */
function placeOf({ t }: RequestContext, { place, title, typed }: ReadyText) {
  if (place.kind === "thread") return { ...place, title };
  if (place.send) return place;
  if (!(typed.young || typed.toStaff) || place.audience === "therapists") return place;
  const { roomSlug, draftId } = place;
  const answers = cleanTitle(
    t("composing.toStaffTitle", { title: place.shownTitle || t("away.hiddenTitle") }),
  );
  return {
    kind: "thread" as const,
    roomSlug,
    draftId,
    send: undefined,
    title: answers.slice(0, longestTitle),
  };
}

/** Harmless and published: the thread itself. Anything else has something to say first. */
function nextPage({ author, typed, place, judgement }: ReadyText, sent: Submitted): string {
  const { policy, assessment } = judgement;
  // The tab keeps what is being written under the place it was written at.
  const from = place.draftId
    ? `?from=draft-${place.draftId}`
    : place.kind === "reply" && place.threadId !== sent.threadId
      ? `?from=thread-${place.threadId}`
      : "";
  const hasMoreToSay =
    author.hasWords ||
    sent.visibility === "held" ||
    policy.writerSees !== "nothing" ||
    typed.young ||
    readsYoung(assessment.signals) ||
    from !== "";
  return hasMoreToSay
    ? `/posts/${sent.postId}/sent${from}`
    : threadUrl(sent.threadId, sent.number, sent.postId, { sent: true });
}
