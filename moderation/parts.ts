import type { Part } from "./meaning.ts";

/** Numbers the words that phrases go on with; `word*` is every word that begins so. */
export class Parts {
  readonly #whole = new Map<string, Part>();
  /** By first letter. */
  readonly #begun = new Map<string, Map<string, Part>>();
  #size = 0;

  /** The number of a part, given anew if it has none. */
  number(source: string): Part {
    const open = source.endsWith("*");
    const stem = open ? source.slice(0, -1) : source;
    const among = open ? this.#beginningWith(stem) : this.#whole;
    const known = among.get(stem);
    if (known !== undefined) return known;
    among.set(stem, this.#size);
    this.#size += 1;
    return this.#size - 1;
  }

  #beginningWith(stem: string): Map<string, Part> {
    const letter = stem.charAt(0);
    const stems = this.#begun.get(letter) ?? new Map<string, Part>();
    this.#begun.set(letter, stems);
    return stems;
  }

  /** Every part that one of these forms can be, each once. */
  of(forms: readonly string[]): readonly Part[] {
    const found = new Set<Part>();
    for (const form of forms) {
      const whole = this.#whole.get(form);
      if (whole !== undefined) found.add(whole);
      for (const [stem, part] of this.#begun.get(form.charAt(0)) ?? []) {
        if (form.startsWith(stem)) found.add(part);
      }
    }
    return found.size === 0 ? none : [...found];
  }
}

const none: readonly Part[] = [];
