import type { Wish } from "#db/search/search-index.ts";
import { languageOf } from "#db/search/small-words.ts";
import { type Language, stem } from "#db/search/stem.ts";
import { normalWord, plainWord, type Word, wordsOf } from "#db/search/words.ts";

export type ExcerptPart = { text: string; isFound: boolean };

/** About two lines on a wide screen, five on a phone. */
const words = 30;
/** Words before the first that was found, so that it is read in its sentence. */
const before = 5;

/** The words around the best place of a text, with those marked that were looked for. */
export function excerptOf(
  text: string,
  wanted: readonly Wish[],
  otherwise: Language,
): ExcerptPart[] {
  const all = wordsOf(text);
  const found = foundIn(all, wanted, otherwise);
  const from = bestPlace(found);
  const shown = all.slice(from, from + words);
  const start = from === 0 ? 0 : (shown[0]?.start ?? 0);
  const end = from + words >= all.length ? text.length : (shown.at(-1)?.end ?? text.length);
  const marked = shown.filter((_, at) => found[from + at] !== null);
  const parts = partsOf(text.slice(start, end), marked, start);
  return [
    ...(start > 0 ? [{ text: "… ", isFound: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: " …", isFound: false }] : []),
  ];
}

/** A whole text with those words marked that were looked for. */
export function markedText(
  text: string,
  wanted: readonly Wish[],
  otherwise: Language,
): ExcerptPart[] {
  const all = wordsOf(text);
  const found = foundIn(all, wanted, otherwise);
  return partsOf(
    text,
    all.filter((_, at) => found[at] !== null),
    0,
  );
}

/** Which wish each word fulfils, or null. */
function foundIn(all: readonly Word[], wanted: readonly Wish[], otherwise: Language) {
  const normal = all.map(({ text }) => normalWord(text));
  const language = languageOf(normal, otherwise);
  const stems = wanted.map(
    (wish) => new Set(wish.kind === "word" ? wish.stems : wish.forms.flat()),
  );
  const starts = wanted.map((wish) => (wish.kind === "word" ? wish.start : undefined));
  return normal.map((word) => {
    if (word === "") return null;
    const own = stem(word, language);
    const forms = [own, plainWord(own)];
    const at = wanted.findIndex((_, wish) =>
      forms.some(
        (form) =>
          stems[wish]?.has(form) ||
          (starts[wish] !== undefined && form.startsWith(starts[wish] as string)),
      ),
    );
    return at < 0 ? null : at;
  });
}

/** The first word of the stretch in which most wishes are fulfilled, and then most often. */
function bestPlace(found: readonly (number | null)[]): number {
  let best = { at: 0, worth: 0 };
  found.forEach((wish, at) => {
    if (wish === null) return;
    const stretch = found.slice(at, at + words - before).filter((other) => other !== null);
    const worth = new Set(stretch).size * words + stretch.length;
    if (worth > best.worth) best = { at, worth };
  });
  const last = Math.max(0, found.length - words);
  return Math.max(0, Math.min(best.at - before, last));
}

function partsOf(text: string, marked: readonly Word[], offset: number): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    if (start - offset > at) parts.push({ text: text.slice(at, start - offset), isFound: false });
    parts.push({ text: text.slice(start - offset, end - offset), isFound: true });
    at = end - offset;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isFound: false });
  return parts;
}
