import { data, redirect } from "@remix-run/node";
import { aliasErrors } from "#app/accounts/alias-errors.server.ts";
import { freeAliases, join } from "#app/accounts/join.server.ts";
import { writeOnce } from "#app/accounts/once.server.ts";
import type { Member, RequestContext } from "#app/context.ts";
import type { Submitted } from "./find-submission.server.ts";
import { type Judgement, judge, submissionKey } from "./publish.server.ts";
import { renderMarkdown } from "./render-markdown.server.ts";
import { startThread } from "./start-thread.server.ts";
import { submitReply } from "./submit-reply.server.ts";
import { checkText, readTyped, type TypedText } from "./writing-form.server.ts";

/** Where a text goes. */
export type Place =
  | { kind: "thread"; roomSlug: string }
  | { kind: "reply"; roomSlug: string; threadId: string; title: string };

/** What the writing page shows after a form that was not sent on: nothing typed is lost. */
export type WritingState = {
  typed: Pick<TypedText, "title" | "body" | "alias" | "suggestion" | "stay">;
  errors: Partial<Record<"title" | "body" | "alias" | "passphrase" | "form", string[]>>;
  preview: string | null;
  /** Phrases by which somebody could be recognised; the writer may change or keep them. */
  identifying: string[] | null;
  suggestions: string[] | null;
};

/**
 * Takes a member's or a newcomer's text all the way: check, preview, a chance to take out what could
 * identify somebody, an alias in the same step, assessment, and one transaction. Resolves with a page
 * state to show again, or throws a redirect to what the writer sees next.
 */
export async function takeText(context: RequestContext, request: Request, place: Place) {
  const { t, locale } = context;
  const typed = readTyped(await request.formData());
  const viewer = await context.viewer();
  const again = async (status: number, state: Partial<WritingState>) =>
    data(
      {
        typed: {
          title: typed.title,
          body: typed.body,
          alias: typed.alias,
          suggestion: typed.suggestion,
          stay: typed.stay,
        },
        errors: {},
        preview: null,
        identifying: null,
        suggestions: viewer.kind === "nobody" ? await suggestionsWith(context, typed) : null,
        ...state,
      } satisfies WritingState,
      { status },
    );

  const checked = checkText(typed, place.kind === "reply", t);
  if (!checked.ok) return await again(422, { errors: checked.errors });
  const { body } = checked;
  const title = place.kind === "reply" ? place.title : checked.title;
  if (typed.preview) return await again(200, { preview: renderMarkdown(body) });
  if (typed.passphrase && body.includes(typed.passphrase)) {
    return await again(422, { errors: { body: [t("write.error.secret")] } });
  }
  if (!(await context.mayTry("write"))) {
    return await again(429, { errors: { form: [t("write.error.wait")] } });
  }

  const judged = judge(context, {
    // A reply stands under somebody else's title: only the writer's own words are read as theirs.
    title: place.kind === "thread" ? title : undefined,
    body,
    room: place.roomSlug,
    locale,
  });
  if (judged.policy.offerEdit && !typed.keep) {
    return await again(422, { identifying: identifyingPhrases(judged, title, body) });
  }

  const cookies: string[] = [];
  let author: Member;
  if (viewer.kind === "member") author = viewer;
  else if (viewer.kind === "staff") throw new Response(null, { status: 403 });
  else {
    if (!(await context.mayTry("join"))) {
      return await again(429, { errors: { form: [t("write.error.wait")] } });
    }
    const joined = await join(context, {
      alias: typed.alias.trim() || typed.suggestion,
      passphrase: typed.passphrase,
      stay: typed.stay,
      locale,
    });
    if (!joined.ok) return await again(422, { errors: aliasErrors(t, joined) });
    author = joined.member;
    cookies.push(context.setCookie("session", joined.session.token, joined.session.maxAge));
    if (joined.words) {
      cookies.push(writeOnce(context, { kind: "words", alias: author.alias, words: joined.words }));
    }
  }

  const where = place.kind === "reply" ? place.threadId : `${place.roomSlug} ${title}`;
  const submissionId = submissionKey(typed.submission, author.id, where, body);
  const text = { author, title, body, submissionId, judgement: judged };
  const sent =
    place.kind === "reply"
      ? await submitReply(context, { ...text, threadId: place.threadId })
      : await startThread(context, { ...text, roomSlug: place.roomSlug, locale });
  throw redirect(nextPage(sent, judged, cookies.length > 1), {
    headers: cookies.map((cookie) => ["Set-Cookie", cookie] as [string, string]),
  });
}

/** Harmless and published: the thread itself. Anything else has something to say first. */
function nextPage(sent: Submitted, { policy }: Judgement, hasWords: boolean): string {
  if (hasWords || policy.writerSees !== "nothing") return `/posts/${sent.postId}/sent`;
  return threadUrl(sent.threadId, sent.number, sent.postId);
}

/** Posts on one page of a thread. */
export const pageSize = 20;

/** The page of a thread on which a post stands, at the post. */
export function threadUrl(threadId: string, number: number, postId: string): string {
  const page = Math.ceil(number / pageSize);
  return `/threads/${threadId}${page > 1 ? `?page=${page}` : ""}#p-${postId}`;
}

function identifyingPhrases({ assessment }: Judgement, title: string, body: string): string[] {
  const phrases = assessment.signals
    .filter(({ category }) => category === "identity")
    .map(({ span }) => (span.field === "title" ? title : body).slice(span.start, span.end).trim());
  return [...new Set(phrases)].slice(0, 8);
}

/** Fresh suggestions, with the one already chosen kept in its place. */
async function suggestionsWith(context: RequestContext, typed: TypedText): Promise<string[]> {
  const fresh = await freeAliases(context, context.locale);
  if (!typed.suggestion) return fresh;
  return [typed.suggestion.slice(0, 40), ...fresh.filter((a) => a !== typed.suggestion)].slice(0, 5);
}
