import { aliasSkeleton } from "./alias-skeleton.ts";
import { aliasWordsEn } from "./words/alias-words.en.ts";
import { aliasWordsSv } from "./words/alias-words.sv.ts";

const lists = { sv: aliasWordsSv, en: aliasWordsEn };

/** "björk" as part of a name: "Björk". */
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Draws per suggestion before a number is added: only when most pairs are taken does it matter. */
const PLAIN_DRAWS = 40;

/**
 * Distinct suggestions such as "Stilla Björk" or "Quiet Harbour", an adjective and a word of
 * nature. `random(max)` returns a whole number from 0 up to but not including `max`. `isTaken` says
 * whether an alias with this skeleton exists. When nearly all pairs are taken a number follows the
 * words; should even those be taken, fewer than `count` come back. Throws RangeError when `random`
 * leaves its range.
 */
export function suggestAliases(
  locale: "sv" | "en",
  count: number,
  random: (max: number) => number,
  isTaken: (skeleton: string) => boolean = () => false,
): string[] {
  const { adjectives, nouns } = lists[locale];
  const draw = (words: readonly string[]) => {
    const word = words[random(words.length)];
    if (word === undefined) throw new RangeError("random left its range");
    return word;
  };
  const found: string[] = [];
  const seen = new Set<string>();
  for (let draws = 0; found.length < count && draws < count * PLAIN_DRAWS * 2; draws += 1) {
    const pair = `${capital(draw(adjectives))} ${capital(draw(nouns))}`;
    const alias = draws < count * PLAIN_DRAWS ? pair : `${pair} ${2 + random(98)}`;
    const skeleton = aliasSkeleton(alias);
    if (seen.has(skeleton) || isTaken(skeleton)) continue;
    seen.add(skeleton);
    found.push(alias);
  }
  return found;
}
