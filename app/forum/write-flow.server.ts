import type { Member, RequestContext } from "#app/context.ts";
import type { Audience } from "#db/schema/forum.ts";
import type { Submitted } from "./find-submission.server.ts";
import { type Judgement, submissionKey } from "./publish.server.ts";
import { reword } from "./reword.ts";
import { sameAnswer } from "./same-answer.server.ts";
import { takeTyped } from "./take-typed.server.ts";
import type { TopicNote } from "./topic-notes.ts";
import { readTyped, type TypedText } from "./writing-form.server.ts";
import { showAgain } from "./writing-state.server.ts";

/** A text that has been checked and assessed, on its way into the database. */
export type TextToSend = {
  author: Member;
  title: string;
  body: string;
  submissionId: string;
  judgement: Judgement;
  topicNote: TopicNote | null;
};

/** Where a text goes. */
export type Place = (
  | { kind: "thread"; roomSlug: string }
  | {
      kind: "reply";
      roomSlug: string;
      threadId: string;
      /** As it is stored, for staff, and as the reader may see it: empty while its writer hides it. */
      title: string;
      shownTitle: string;
      audience: Audience;
      slowMinutes: number;
      /** Nobody but staff writes there: only a private line of one's own can begin from it. */
      locked: boolean;
    }
) & {
  /** The kept draft that is sent. */
  draftId?: string;
  /** Instead of a new thread or an ordinary reply: the new words of an old post, an addition to it. */
  send?: (text: TextToSend) => Promise<Submitted>;
};

/**
 * Takes a member's or a newcomer's text all the way: check, preview, a chance to take out what could
 * identify somebody, an alias in the same step, assessment, and one transaction. Resolves with a page
 * state to show again, or throws a redirect to what the writer sees next.
 */
export async function takeText(context: RequestContext, request: Request, place: Place) {
  return await takeWords(context, readTyped(await request.formData()), place);
}

/** The same for a form that has been read already. */
export async function takeWords(context: RequestContext, read: TypedText, place: Place) {
  // "Send it as it is" means every word of it, whatever stands chosen above the button.
  const choices = read.keep ? [] : read.phrases;
  const typed = {
    ...read,
    title: reword(read.title, choices),
    body: reword(read.body, choices),
  };
  const { kind } = await context.viewer();
  const take = () => takeTyped(context, typed, place);
  try {
    if (kind !== "nobody" || !typed.submission) return await take();
    const key = submissionKey(typed.submission, JSON.stringify(typed));
    return await sameAnswer(context.store, key, context.clock().getTime(), take);
  } catch (error) {
    if (error instanceof Response) throw error;
    // Whatever broke on our side, the words stay with their writer.
    context.log.error("writing failed", { errorName: (error as Error)?.name ?? "unknown" });
    return await showAgain(context, typed, 500, {
      errors: { form: [context.t("write.error.broken")] },
    });
  }
}
