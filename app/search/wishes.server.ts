import type { Wanted, Wish } from "#db/search/search-index.ts";
import { stem } from "#db/search/stem.ts";
import { bigWords, type Query } from "./parse-query.server.ts";

/** Shorter beginnings are those of too many words. */
const shortestStart = 4;

/**
 * A query in the index's terms. Each word is looked for by its Swedish and its English stem, because
 * the forum is written in both. `loosely`: the last word may be only begun, and the words of a phrase
 * may stand anywhere, for whoever types "angest pa natten"; what is found is read afterwards.
 */
export function wishesOf(query: Query, { loosely = false } = {}): Pick<Wanted, "all" | "none"> {
  const last = query.isOpenEnded && loosely ? query.words.at(-1) : undefined;
  const words = query.words.map((word) =>
    word === last && word.length >= shortestStart
      ? { ...wordWish(word), start: word }
      : wordWish(word),
  );
  const phrases = query.phrases.map(bigWords).filter((phrase) => phrase.length > 0);
  const wanted = loosely
    ? phrases.flat().map(wordWish)
    : phrases.map((phrase) => phraseWish(phrase));
  return {
    all: [...words, ...wanted] as unknown as Wanted["all"],
    // Whole phrases are left out by reading: the index would leave out too much.
    none: query.without.words.map(wordWish),
  };
}

/** Whether a looser search could find more: a last word to be begun, or a phrase without marks. */
export function canLoosen({ isOpenEnded, words, phrases }: Query): boolean {
  const last = words.at(-1) ?? "";
  const isPlain = phrases.length > 0 && !phrases.flat().some((word) => /[åäö]/i.test(word));
  return (isOpenEnded && last.length >= shortestStart) || isPlain;
}

function wordWish(word: string) {
  return { kind: "word" as const, stems: stemsOf(word) };
}

function phraseWish(words: readonly string[]): Wish {
  const forms = (["sv", "en"] as const).map((language) =>
    words.map((word) => stem(word, language)),
  );
  return {
    kind: "phrase",
    forms: forms.filter((form, at) => at === 0 || `${form}` !== `${forms[0]}`),
  };
}

/** The stems under which a word may stand in the index. */
function stemsOf(word: string): string[] {
  return [...new Set([stem(word, "sv"), stem(word, "en")])];
}
