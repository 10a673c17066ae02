import { redirect } from "@remix-run/node";
import { aliasErrors } from "#app/accounts/alias-errors.server.ts";
import { holdsOwnWords } from "#app/accounts/holds-own-words.server.ts";
import { join } from "#app/accounts/join.server.ts";
import { writeOnce } from "#app/accounts/once.server.ts";
import type { Member, RequestContext } from "#app/context.ts";
import type { Submitted } from "./find-submission.server.ts";
import { type Judgement, judge, submissionKey } from "./publish.server.ts";
import { renderMarkdown } from "./render-markdown.server.ts";
import { sameAnswer } from "./same-answer.server.ts";
import { startThread } from "./start-thread.server.ts";
import { submitReply } from "./submit-reply.server.ts";
import { threadUrl } from "./thread-url.ts";
import { checkText, readTyped, type TypedText } from "./writing-form.server.ts";
import { showAgain, type WritingState } from "./writing-state.server.ts";

/** Where a text goes. */
export type Place =
  | { kind: "thread"; roomSlug: string }
  | { kind: "reply"; roomSlug: string; threadId: string; title: string };

/**
 * Takes a member's or a newcomer's text all the way: check, preview, a chance to take out what could
 * identify somebody, an alias in the same step, assessment, and one transaction. Resolves with a page
 * state to show again, or throws a redirect to what the writer sees next.
 */
export async function takeText(context: RequestContext, request: Request, place: Place) {
  const typed = readTyped(await request.formData());
  const { kind } = await context.viewer();
  const take = () => takeTyped(context, typed, place);
  try {
    if (kind !== "nobody" || !typed.submission) return await take();
    const { submission, alias, suggestion, passphrase, title, body, preview, keep } = typed;
    const key = submissionKey(
      submission,
      JSON.stringify([alias, suggestion, passphrase, title, body, preview, keep]),
    );
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

async function takeTyped(context: RequestContext, typed: TypedText, place: Place) {
  const { t, locale } = context;
  const again = (status: number, state: Partial<WritingState>) =>
    showAgain(context, typed, status, state);

  const checked = checkText(typed, place.kind === "reply", t);
  if (!checked.ok) return await again(422, { errors: checked.errors });
  const { body } = checked;
  const title = place.kind === "reply" ? place.title : checked.title;
  if (typed.preview) return await again(200, { preview: renderMarkdown(body, context.config) });
  if (await holdsOwnSecret(context, typed, `${title}\n${body}`)) {
    return await again(422, { errors: { body: [t("write.error.secret")] } });
  }
  if (!(await context.mayTry("write"))) {
    return await again(429, { errors: { form: [t("write.error.wait")] } });
  }

  await context.engine.refresh();
  const judgement = judge(context, {
    // A reply stands under somebody else's title: only the writer's own words are read as theirs.
    title: place.kind === "thread" ? title : undefined,
    body,
    room: place.roomSlug,
    locale,
  });
  if (judgement.policy.offerEdit && !typed.keep) {
    return await again(422, { identifying: identifyingPhrases(judgement, title, body) });
  }

  const author = await authorOf(context, typed);
  if (!author.ok) return await again(author.status, { errors: author.errors });

  const where = place.kind === "reply" ? place.threadId : `${place.roomSlug} ${title}`;
  const submissionId = submissionKey(typed.submission, author.member.id, where, body);
  const text = { author: author.member, title, body, submissionId, judgement };
  const sent =
    place.kind === "reply"
      ? await submitReply(context, { ...text, threadId: place.threadId })
      : await startThread(context, { ...text, roomSlug: place.roomSlug, locale });
  throw redirect(nextPage(sent, judgement, author.hasWords), { headers: author.headers });
}

/** Whether the text would give away how to get in as its writer. */
async function holdsOwnSecret(context: RequestContext, typed: TypedText, text: string) {
  if (typed.passphrase && text.includes(typed.passphrase)) return true;
  const viewer = await context.viewer();
  return viewer.kind === "member" && (await holdsOwnWords(context, viewer.id, text));
}

type Author =
  | { ok: true; member: Member; headers: Headers; hasWords: boolean }
  | { ok: false; status: number; errors: WritingState["errors"] };

/** The member who writes; somebody without an alias gets one here, signed in with the same answer. */
async function authorOf(context: RequestContext, typed: TypedText): Promise<Author> {
  const viewer = await context.viewer();
  const headers = new Headers();
  if (viewer.kind === "member") return { ok: true, member: viewer, headers, hasWords: false };
  if (viewer.kind === "staff") throw new Response(null, { status: 403 });
  if (!(await context.mayTry("join"))) {
    return { ok: false, status: 429, errors: { form: [context.t("write.error.wait")] } };
  }
  const joined = await join(context, {
    alias: typed.alias.trim() || typed.suggestion,
    passphrase: typed.passphrase,
    stay: typed.stay,
    locale: context.locale,
  });
  if (!joined.ok) return { ok: false, status: 422, errors: aliasErrors(context.t, joined) };
  const { member, session, words } = joined;
  headers.append("Set-Cookie", context.setCookie("session", session.token, session.maxAge));
  if (words) {
    headers.append("Set-Cookie", writeOnce(context, { kind: "words", alias: member.alias, words }));
  }
  return { ok: true, member, headers, hasWords: words !== null };
}

/** Harmless and published: the thread itself. Anything else has something to say first. */
function nextPage(sent: Submitted, { policy }: Judgement, hasWords: boolean): string {
  if (hasWords || policy.writerSees !== "nothing") return `/posts/${sent.postId}/sent`;
  return threadUrl(sent.threadId, sent.number, sent.postId, { sent: true });
}

function identifyingPhrases({ assessment }: Judgement, title: string, body: string): string[] {
  const phrases = assessment.signals
    .filter(({ category }) => category === "identity")
    .map(({ span }) => (span.field === "title" ? title : body).slice(span.start, span.end).trim());
  // The shortest words that say it: a whole sentence around a number helps nobody to find it.
  const exact = phrases.filter(
    (phrase) => !phrases.some((other) => other !== phrase && phrase.includes(other)),
  );
  return [...new Set(exact)].slice(0, 8);
}
