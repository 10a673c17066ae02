/** Ways people hide words from a machine. Each takes a plain text and gives it disguised. */

type Disguise = (text: string) => string;

const cyrillic: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  j: "ј",
  k: "к",
  o: "о",
  p: "р",
  s: "ѕ",
  x: "х",
  y: "у",
};
const greek: Readonly<Record<string, string>> = {
  a: "α",
  e: "ε",
  i: "ι",
  k: "κ",
  n: "η",
  o: "ο",
  p: "ρ",
  t: "τ",
  u: "υ",
  v: "ν",
};
const leet: Readonly<Record<string, string>> = {
  a: "4",
  e: "3",
  i: "1",
  o: "0",
};
const words = /\p{L}+/gu;
const vowels = /[aeiouyåäö]/i;

/** Replaces every letter that has a double, except the first `kept` that a word is left with. */
function swap(doubles: Readonly<Record<string, string>>, kept: number): Disguise {
  return each((word) => {
    const letters = [...word];
    let swapped = letters.length - kept;
    return letters
      .map((letter) => {
        const double = doubles[letter.toLowerCase()];
        if (double === undefined || swapped <= 0) return letter;
        swapped -= 1;
        return double;
      })
      .join("");
  });
}

function each(change: (word: string) => string): Disguise {
  return (text) => text.replace(words, change);
}

/** Every second letter large. */
function mixed(word: string): string {
  return [...word].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter)).join("");
}

/** Parts the letters of words of four letters and more. */
function spelled(separator: string): Disguise {
  return each((word) => (word.length < 4 ? word : [...word].join(separator)));
}

export const disguises = {
  "zero-width": each((word) => [...word].join("\u200B")),
  "soft hyphens": each((word) => [...word].join("\u00AD")),
  cyrillic: swap(cyrillic, 0),
  greek: swap(greek, 0),
  // A word of digits alone is a number to anybody.
  leet: swap(leet, 2),
  spaces: spelled(" "),
  dots: spelled("."),
  hyphens: spelled("-"),
  stretching: each((word) => word.replace(vowels, (letter) => letter.repeat(4))),
  "large letters": (text) => text.toUpperCase(),
  "mixed letters": each(mixed),
  "full-width": each((word) =>
    word.replace(/[a-z]/gi, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
  ),
  accents: each((word) => word.replace(/[eiouy]/g, (vowel) => `${vowel}\u0301`)),
} satisfies Record<string, Disguise>;
