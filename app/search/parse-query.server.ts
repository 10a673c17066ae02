import { isSmallWord } from "#db/search/small-words.ts";
import { normalWord, wordsOf } from "#db/search/words.ts";

/** Words one after the other, as they were typed. */
export type Phrase = readonly string[];

export type Query = {
  /** Each must be there, in any form. As `normalWord` gives them. */
  words: string[];
  /** Each must be there word for word. */
  phrases: Phrase[];
  /** None may be there. */
  without: { words: string[]; phrases: Phrase[] };
  /** The last thing typed is a word, perhaps not to its end. */
  isOpenEnded: boolean;
};

export type Parsed =
  | { kind: "query"; query: Query }
  /** Nothing but space and signs; nothing but small words; nothing but what is to be left out. */
  | { kind: "nothing"; why: "empty" | "small" | "without" };

/** More words than anybody types; each costs the index a look. */
const mostWords = 12;
const part = /(?<minus>(?<![^\s])[-−–])?(?:"(?<quoted>[^"]*)"?|(?<bare>[^\s"]+))/gu;

/**
 * Reads what somebody typed: words, "exact words" in quotes, -words to leave out. Every string means
 * something or nothing: there is no way to type it wrong.
 */
export function parseQuery(typed: string): Parsed {
  const query: Query = {
    words: [],
    phrases: [],
    without: { words: [], phrases: [] },
    isOpenEnded: false,
  };
  let hasSmall = false;
  let left = mostWords;
  const clean = typed.replace(/\p{Cc}/gu, " ").replace(/[“”„«»]/gu, '"');
  for (const { groups = {} } of clean.matchAll(part)) {
    const side = groups.minus ? query.without : query;
    const words = wordsOf(groups.quoted ?? groups.bare ?? "")
      .map(({ text }) => ({ text, word: normalWord(text) }))
      .filter(({ word }) => word !== "")
      .slice(0, left);
    const big = words.filter(({ word }) => !isSmallWord(word)).map(({ word }) => word);
    left -= words.length;
    hasSmall ||= !groups.minus && big.length < words.length;
    query.isOpenEnded = groups.bare !== undefined && !groups.minus && big.length > 0;
    if (groups.quoted !== undefined && words.length > 0) {
      side.phrases.push(words.map(({ text }) => text));
    } else {
      side.words.push(...big.filter((word) => !side.words.includes(word)));
    }
  }
  if (query.words.length || query.phrases.some(hasBigWord)) return { kind: "query", query };
  if (hasSmall) return { kind: "nothing", why: "small" };
  const { words, phrases } = query.without;
  return { kind: "nothing", why: words.length || phrases.length ? "without" : "empty" };
}

/** The words of a phrase that the index knows. */
export function bigWords(phrase: Phrase): string[] {
  return phrase.map(normalWord).filter((word) => word !== "" && !isSmallWord(word));
}

function hasBigWord(phrase: Phrase): boolean {
  return bigWords(phrase).length > 0;
}
