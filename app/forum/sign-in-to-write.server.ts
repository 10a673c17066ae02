import { data } from "@remix-run/node";
import type { RequestContext } from "#app/context.ts";
import { signInAuthor } from "./author-of.server.ts";
import type { takeWords } from "./write-flow.server.ts";
import type { TypedText } from "./writing-form.server.ts";
import { stateOf, type WritingState } from "./writing-state.server.ts";

/** What is thrown to a page's error boundary: the words, on a page that shows nothing of the place. */
export type WordsKept = { wordsKept: WritingState };

type Taken = Awaited<ReturnType<typeof takeWords>>;

/**
 * For a form that comes without a session to a place where only somebody signed in may write: their
 * session has ended meanwhile. Asks for alias and passphrase and keeps every word; the next press
 * signs in and sends. Whether the place is there at all is not told before that.
 */
export async function signInToWrite(
  context: RequestContext,
  typed: TypedText,
  take: (signedIn: RequestContext) => Promise<Taken>,
): Promise<never> {
  const { t } = context;
  const words = { ...stateOf(typed), have: true };
  if (!typed.have) throw keepWords({ ...words, expired: true }, 422);
  const author = await signInAuthor(context, typed);
  if (!author.ok) throw keepWords({ ...words, errors: author.errors }, author.status);
  const { member, headers } = author;
  try {
    const again = await take({ ...context, viewer: async () => member });
    throw keepWords(again.data, again.init?.status ?? 422, headers);
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    if (thrown.status === 404) {
      const gone = { ...words, have: false, errors: { form: [t("composing.gone")] } };
      throw keepWords(gone, 404, headers);
    }
    for (const cookie of headers.getSetCookie()) thrown.headers.append("Set-Cookie", cookie);
    throw thrown;
  }
}

/** The words of a form whose page cannot be shown, for the page's error boundary. */
export function keepWords(wordsKept: WritingState, status: number, headers?: Headers) {
  return data({ wordsKept } satisfies WordsKept, { status, headers });
}
