import type { App, Viewer } from "#app/context.ts";
import { plainText } from "#db/search/plain-text.ts";
import type { Candidate, Wanted } from "#db/search/search-index.ts";
import { exactWords } from "./exact-words.ts";
import type { Query } from "./parse-query.server.ts";
import { rank } from "./rank.ts";
import { canLoosen, wishesOf } from "./wishes.server.ts";

/** The newest so many posts that match are weighed, however many there are. */
export const mostFound = 1_000;
/** With fewer than so many, the search is not so strict. */
const few = 5;

export type Found = {
  /** Best first. */
  seqs: number[];
  /** There are older ones that were not weighed. */
  hasMore: boolean;
  /** What was looked for, to be marked in the words. */
  wanted: Wanted["all"];
};

/**
 * The posts that hold what is asked for and that the reader may see, best first. Reads only: nothing
 * of what is looked for is kept or logged anywhere.
 */
export async function findPosts(
  { store }: Pick<App, "store">,
  { query, room, viewer }: { query: Query; room: string | null; viewer: Viewer },
): Promise<Found> {
  const audiences: Wanted["audiences"] =
    viewer.kind === "nobody" ? ["everyone"] : ["everyone", "members"];
  const withText = query.phrases.length > 0 || query.without.phrases.length > 0;
  const look = async (loosely: boolean) => {
    const wishes = wishesOf(query, { loosely });
    const limit = mostFound + 1;
    const found = await store.search({ ...wishes, audiences, room, limit, withText });
    const read = found.slice(0, mostFound).filter(holdsExactly(query));
    return { read, hasMore: found.length > mostFound, wanted: wishes.all };
  };
  let found = await look(false);
  if (found.read.length < few && canLoosen(query)) found = await look(true);
  const { hasMore, wanted } = found;
  return { seqs: rank(found.read, wanted).map(({ seq }) => seq), hasMore, wanted };
}

/** Whether a post has the phrases word for word, and none of those that are to be left out. */
function holdsExactly({ phrases, without }: Query): (post: Candidate) => boolean {
  const wanted = phrases.map(exactWords);
  const unwanted = without.phrases.map(exactWords);
  if (!wanted.length && !unwanted.length) return () => true;
  return ({ html, threadTitle, title }) => {
    // The title belongs to the post it was written with.
    const text = `${title ? threadTitle : ""}\n${plainText(html)}`;
    return wanted.every((words) => words.test(text)) && !unwanted.some((words) => words.test(text));
  };
}
