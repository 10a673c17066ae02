import type { Phrases } from "./phrases.ts";

/** Number of a slot, a word or a set of alternatives: the unit that patterns are made of. */
export type Atom = number;

/** Number of a word, or of the beginning of words, that some phrase goes on with. */
export type Part = number;

/** What one form of a word is, and the phrases it may begin. */
export type Entry = { atoms: readonly Atom[]; phrases: Phrases | null };

/** What a word is to one vocabulary. */
export type Meaning = {
  /** True if it is stepped over between the words of a pattern. */
  filler: boolean;
  parts: readonly Part[];
  /** One for each form that is known. */
  entries: readonly Entry[];
};
