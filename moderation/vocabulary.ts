import { withoutDots } from "./disguise.ts";
import type { Token } from "./tokens.ts";

/**
 * Slots as written in the lexicon: name -> entries parted by white space. `_` joins the words of a
 * phrase, a final `*` means "and whatever follows", `{name}` takes in another slot.
 */
export type Lexicon = Readonly<Record<string, string>>;

/** Number of a slot, a word or a set of alternatives: the unit that patterns are made of. */
export type Atom = number;

type Phrase = { atom: Atom; rest: readonly string[] };

type Entry = { atoms: readonly Atom[]; phrases: readonly Phrase[] };

/** Forms kept at a time: bounds the memory whatever is written. */
const MOST_MET = 20_000;

/** Which atoms a word belongs to, for one language. Built once, on first use. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #atoms = new Map<string, Atom>();
  readonly #words = new Map<string, Atom[]>();
  readonly #folded = new Map<string, string>();
  readonly #prefixes = new Map<string, [string, Atom][]>();
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #phrasePrefixes = new Map<string, [string, Phrase][]>();
  readonly #met = new Map<string, Entry>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** How many atoms there are so far. */
  get size(): number {
    return this.#atoms.size;
  }

  /**
   * The atom for `{slot}`, `word`, `word*` or `[a|b c|{slot}]`.
   * @throws Error if a slot is not in the lexicon
   */
  atom(source: string): Atom {
    const known = this.#atoms.get(source);
    if (known !== undefined) return known;
    const atom = this.#atoms.size;
    this.#atoms.set(source, atom);
    this.#met.clear();
    for (const entry of new Set(this.#entries(source, 0))) this.#add(entry, atom);
    return atom;
  }

  #entries(source: string, depth: number): string[] {
    if (depth > 6) throw new Error(`Slots refer to each other in a circle: ${source}`);
    if (source.startsWith("[")) {
      return source
        .slice(1, -1)
        .split("|")
        .flatMap((part) => this.#entries(part.trim().replaceAll(" ", "_"), depth + 1));
    }
    if (!source.startsWith("{")) return [source];
    const entries = this.#lexicon[source.slice(1, -1)];
    if (entries === undefined) throw new Error(`No such slot in the lexicon: ${source}`);
    return entries
      .trim()
      .split(/\s+/)
      .flatMap((entry) => (entry.startsWith("{") ? this.#entries(entry, depth + 1) : [entry]));
  }

  #add(entry: string, atom: Atom): void {
    const [first = "", ...rest] = entry.split("_");
    const open = first.endsWith("*");
    const stem = open ? first.slice(0, -1) : first;
    if (rest.length > 0) {
      const phrase = { atom, rest };
      if (open) push(this.#phrasePrefixes, stem.slice(0, 3), [stem, phrase]);
      else push(this.#phrases, stem, phrase);
    } else if (open) push(this.#prefixes, stem.slice(0, 3), [stem, atom]);
    else push(this.#words, stem, atom);
    const folded = withoutDots(stem);
    if (folded !== stem && !open) this.#folded.set(folded, stem);
  }

  /** Calls `found(atom, end)` for everything that begins at `tokens[at]`; `end` is exclusive. */
  look(
    tokens: readonly Token[],
    at: number,
    undotted: boolean,
    isFiller: (at: number) => boolean,
    found: (atom: Atom, end: number) => void,
  ): void {
    const token = tokens[at];
    if (!token) return;
    for (const form of token.forms) {
      this.#lookForm(form, tokens, at, isFiller, found);
      const dotted = undotted ? this.#folded.get(form) : undefined;
      if (dotted !== undefined) this.#lookForm(dotted, tokens, at, isFiller, found);
    }
  }

  #lookForm(
    form: string,
    tokens: readonly Token[],
    at: number,
    isFiller: (at: number) => boolean,
    found: (atom: Atom, end: number) => void,
  ): void {
    const { atoms, phrases } = this.#entryOf(form);
    for (const atom of atoms) found(atom, at + 1);
    for (const phrase of phrases) {
      const end = phraseEnd(tokens, at, phrase.rest, isFiller);
      if (end > 0) found(phrase.atom, end);
    }
  }

  /** What a form is or may begin. Kept, because most words of a text have been met before. */
  #entryOf(form: string): Entry {
    const known = this.#met.get(form);
    if (known) return known;
    const open = form.length >= 3 ? form.slice(0, 3) : undefined;
    const begun = <Value>(prefixes: Map<string, [string, Value][]>): Value[] =>
      (open === undefined ? [] : (prefixes.get(open) ?? []))
        .filter(([stem]) => form.startsWith(stem))
        .map(([, value]) => value);
    const entry: Entry = {
      atoms: [...(this.#words.get(form) ?? []), ...begun(this.#prefixes)],
      phrases: [...(this.#phrases.get(form) ?? []), ...begun(this.#phrasePrefixes)],
    };
    if (this.#met.size >= MOST_MET) this.#met.clear();
    this.#met.set(form, entry);
    return entry;
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function phraseEnd(
  tokens: readonly Token[],
  start: number,
  rest: readonly string[],
  isFiller: (at: number) => boolean,
): number {
  const sentence = tokens[start]?.sentence;
  let at = start + 1;
  for (const wanted of rest) {
    let skipped = 0;
    while (!matches(tokens[at], wanted)) {
      if (skipped === 2 || at >= tokens.length || !isFiller(at)) return -1;
      skipped += 1;
      at += 1;
    }
    if (tokens[at]?.sentence !== sentence) return -1;
    at += 1;
  }
  return at;
}

function matches(token: Token | undefined, wanted: string): boolean {
  if (!token) return false;
  if (!wanted.endsWith("*")) return token.forms.includes(wanted);
  const stem = wanted.slice(0, -1);
  return token.forms.some((form) => form.startsWith(stem));
}
