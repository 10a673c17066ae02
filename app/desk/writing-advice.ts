import type { Locale } from "#app/i18n/translator.ts";

/** How long and how hard to read a text is. */
export type Measure = { words: number; sentences: number; grade: number };

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?…])\s+|\n+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));

/**
 * Counts words and sentences, and how hard the text is: LIX for Swedish (Björnsson 1968: words a
 * sentence, plus the share of words of more than six letters), for English the Automated Readability
 * Index (Senter and Smith 1967), a school year, brought to about the same scale: 6 + 4 for each year.
 */
export function measure(text: string, locale: Locale): Measure {
  const words = wordsOf(text);
  const sentences = Math.max(1, sentencesOf(text).length);
  if (words.length === 0) return { words: 0, sentences: 0, grade: 0 };
  const perSentence = words.length / sentences;
  const letters = words.reduce((sum, word) => sum + Array.from(word).length, 0);
  const long = words.filter((word) => Array.from(word).length > 6).length;
  const grade =
    locale === "sv"
      ? perSentence + (100 * long) / words.length
      : 6 + 4 * Math.max(0, 4.71 * (letters / words.length) + 0.5 * perSentence - 21.43);
  return { words: words.length, sentences, grade: Math.round(grade) };
}

export type Advice =
  | { kind: "times"; count: number }
  | { kind: "long"; count: number }
  | { kind: "questions"; count: number }
  | { kind: "why" }
  | { kind: "harder" };

/** A reply is read to its end up to about so many words (DOMAIN, D29). */
const longest = 180;
/** Fewer words of theirs say nothing of how long an answer should be. */
const fewest = 15;
const timesTooMany = 3;
const mostQuestions = 2;
/** One step of LIX's own scale, from easy to middling. */
const harderBy = 10;

/** What might be said of a reply beside what it answers: advice only, nothing is ever held up by it. */
export function adviceOn(reply: string, theirs: string, locale: Locale): Advice[] {
  const [mine, other] = [measure(reply, locale), measure(theirs, locale)];
  const times = Math.floor(mine.words / Math.max(fewest, other.words));
  const questions = sentencesOf(reply).filter((part) => /\?["”’)]?\s*$/u.test(part));
  const advice: Advice[] = [];
  if (times >= timesTooMany) advice.push({ kind: "times", count: times });
  else if (mine.words > longest) advice.push({ kind: "long", count: mine.words });
  if (questions.length > mostQuestions) advice.push({ kind: "questions", count: questions.length });
  if (
    questions.some((part) => /^\s*["”’(]?(?:men |och |but |and )?(?:varför|why)\b/iu.test(part))
  ) {
    advice.push({ kind: "why" });
  }
  if (mine.sentences > 1 && other.words >= fewest && mine.grade >= other.grade + harderBy) {
    advice.push({ kind: "harder" });
  }
  return advice;
}

/** The aliases of other people that a reply calls somebody by. */
export function wrongAliases(reply: string, answered: string, others: readonly string[]): string[] {
  const text = plain(reply);
  return others.filter(
    (alias) => plain(alias) !== plain(answered) && ` ${text} `.includes(` ${plain(alias)} `),
  );
}

/** Letters and digits in lower case, one space between words. */
function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
