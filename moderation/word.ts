import { formsOf } from "./disguise.ts";
import { englishWords, swedishWords } from "./frequent-words.ts";
import type { Meaning } from "./meaning.ts";

/** Everything that depends on a word alone: found once, however often it is written. */
export class Word {
  /** The word as typed, then what it may stand for. */
  readonly forms: readonly string[];
  /** True if it belongs to Swedish, to English, and not to the other. */
  readonly swedish: boolean;
  readonly english: boolean;
  /** True if it has å, ä or ö: the writer's keyboard has them. */
  readonly dotted: boolean;
  /** One letter: perhaps part of a word that is spelled out. */
  readonly letter: boolean;
  /** What each vocabulary makes of it, at the vocabulary's own place. */
  readonly #meanings: (Meaning | undefined)[] = [];

  constructor(forms: readonly string[]) {
    const [typed = ""] = forms;
    // A word without a Latin letter is of neither language, whatever it looks like.
    const read = letters.test(typed) ? (forms.at(-1) ?? "") : typed;
    this.forms = forms;
    this.swedish = swedishWords.has(read) || dots.test(read);
    this.english = englishWords.has(read);
    this.dotted = forms.some((form) => dots.test(form));
    this.letter = typed.length === 1 && !/\d/.test(typed);
  }

  meaningAt(place: number): Meaning | undefined {
    return this.#meanings[place];
  }

  remember(place: number, meaning: Meaning): void {
    this.#meanings[place] = meaning;
  }
}

const dots = /[åäö]/;
const letters = /[a-zåäö]/;

/** Words kept at a time, and the longest of them: bounds the memory whatever is written. */
const MOST_MET = 20_000;
const LONGEST_MET = 32;
const met = new Map<string, Word>();

/** The word that is typed so (in lower case). Kept, because most words of a text have been met before. */
export function wordTyped(typed: string): Word {
  const known = met.get(typed);
  if (known) return known;
  const word = new Word(formsOf(typed));
  if (typed.length > LONGEST_MET) return word;
  if (met.size >= MOST_MET) met.clear();
  met.set(detached(typed), word);
  return word;
}

/** A copy that does not keep the whole text in memory, as a slice of it would. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}
