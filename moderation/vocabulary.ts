import { AtomIndex } from "./atom-index.ts";
import { withoutDots } from "./disguise.ts";
import type { Atom, Entry, Meaning } from "./meaning.ts";
import { Parts } from "./parts.ts";
import { type Phrase, Phrases } from "./phrases.ts";
import type { Word } from "./word.ts";

/**
 * Slots as written in the lexicon: name -> entries parted by white space. `_` joins the words of a
 * phrase, a final `*` means "and whatever follows", `{name}` takes in another slot. `filler` are the
 * words that are stepped over.
 */
export type Lexicon = Readonly<Record<string, string>>;

/** Forms kept at a time, and the longest of them: bounds the memory whatever is written. */
const MOST_MET = 20_000;
const LONGEST_MET = 32;
const nothing: Entry = { atoms: [], phrases: null };

let vocabularies = 0;

/** Which atoms a word belongs to, for one language. Built once, on first use. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #fillers: ReadonlySet<string>;
  /** Where words keep what they mean to this vocabulary; one further when dots are left out. */
  readonly #place: number;
  readonly #expanded = new Map<string, readonly string[]>();
  readonly #atoms = new Map<string, Atom>();
  readonly #words = new Map<string, Atom[]>();
  readonly #folded = new Map<string, string>();
  readonly #prefixes = new Map<string, [string, Atom][]>();
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #phrasePrefixes = new Map<string, [string, Phrase][]>();
  readonly #parts = new Parts();
  readonly #met = new Map<string, Entry>();
  #index: AtomIndex | undefined;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#fillers = new Set((lexicon.filler ?? "").trim().split(/\s+/));
    this.#place = 2 * vocabularies;
    vocabularies += 1;
  }

  /**
   * The atom for `{slot}`, `word`, `word*` or `[a|b c|{slot}]`.
   * @throws Error if a slot is not in the lexicon, or if a text has already been read
   */
  atom(source: string): Atom {
    const known = this.#atoms.get(source);
    if (known !== undefined) return known;
    if (this.#index) throw new Error(`All atoms are named before a text is read: ${source}`);
    const atom = this.#atoms.size;
    this.#atoms.set(source, atom);
    for (const entry of new Set(this.#entries(source, 0))) this.#add(entry, atom);
    return atom;
  }

  #entries(source: string, depth: number): readonly string[] {
    if (depth > 6) throw new Error(`Slots refer to each other in a circle: ${source}`);
    if (source.startsWith("[")) {
      return source
        .slice(1, -1)
        .split("|")
        .flatMap((part) => this.#entries(part.trim().replaceAll(" ", "_"), depth + 1));
    }
    if (!source.startsWith("{")) return [source];
    const known = this.#expanded.get(source);
    if (known) return known;
    const entries = this.#lexicon[source.slice(1, -1)];
    if (entries === undefined) throw new Error(`No such slot in the lexicon: ${source}`);
    const expanded = entries
      .trim()
      .split(/\s+/)
      .flatMap((entry) => (entry.startsWith("{") ? this.#entries(entry, depth + 1) : [entry]));
    this.#expanded.set(source, expanded);
    return expanded;
  }

  #add(entry: string, atom: Atom): void {
    const [first = "", ...others] = entry.split("_");
    const open = first.endsWith("*");
    const stem = open ? first.slice(0, -1) : first;
    if (others.length > 0) {
      const phrase = { atom, rest: others.map((part) => this.#parts.number(part)) };
      if (open) push(this.#phrasePrefixes, stem.slice(0, 3), [stem, phrase]);
      else push(this.#phrases, stem, phrase);
    } else if (open) push(this.#prefixes, stem.slice(0, 3), [stem, atom]);
    else push(this.#words, stem, atom);
    const folded = withoutDots(stem);
    if (folded !== stem && !open) this.#folded.set(folded, stem);
  }

  /** Where the atoms of a text are written down: one index, used for one text after the other. */
  get index(): AtomIndex {
    this.#index ??= new AtomIndex(this.#atoms.size);
    return this.#index;
  }

  /**
   * What a word is and may begin. The word remembers it.
   * @param undotted true if the writer's keyboard seems to have no å, ä and ö
   */
  meaningOf(word: Word, undotted: boolean): Meaning {
    const place = undotted ? this.#place + 1 : this.#place;
    const known = word.meaningAt(place);
    if (known) return known;
    const found = this.#find(word.forms, undotted);
    word.remember(place, found);
    return found;
  }

  #find(forms: readonly string[], undotted: boolean): Meaning {
    const entries: Entry[] = [];
    for (const form of forms) {
      const dotted = undotted ? this.#folded.get(form) : undefined;
      for (const read of dotted === undefined ? [form] : [form, dotted]) {
        const entry = this.entryOf(read);
        if (entry !== nothing) entries.push(entry);
      }
    }
    const filler = forms.some((form) => this.#fillers.has(form));
    return { filler, parts: this.#parts.of(forms), entries };
  }

  /** What one form is or may begin. Kept, because different words have the same forms. */
  entryOf(form: string): Entry {
    const known = this.#met.get(form);
    if (known) return known;
    const atoms = [...(this.#words.get(form) ?? []), ...begun(this.#prefixes, form)];
    const phrases = [...(this.#phrases.get(form) ?? []), ...begun(this.#phrasePrefixes, form)];
    const entry =
      atoms.length + phrases.length === 0
        ? nothing
        : { atoms, phrases: phrases.length === 0 ? null : new Phrases(phrases) };
    if (form.length > LONGEST_MET) return entry;
    if (this.#met.size >= MOST_MET) this.#met.clear();
    this.#met.set(form, entry);
    return entry;
  }
}

function begun<Value>(prefixes: Map<string, [string, Value][]>, form: string): Value[] {
  if (form.length < 3) return [];
  const near = prefixes.get(form.slice(0, 3)) ?? [];
  return near.filter(([stem]) => form.startsWith(stem)).map(([, value]) => value);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
