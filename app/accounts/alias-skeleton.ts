/**
 * The key under which an alias is unique, and a looser one for finding words in disguise.
 * Generic packages for this mangle Swedish (they read å, ä, ö as a, a, o), hence our own.
 */

/** Letters of other scripts that look Latin. Such aliases are refused; the key maps them too. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  а: "a",
  в: "b",
  е: "e",
  з: "3",
  и: "u",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  п: "n",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  ь: "b",
  і: "i",
  ї: "i",
  ј: "j",
  ѕ: "s",
  ԁ: "d",
  һ: "h",
  ԛ: "q",
  ԝ: "w",
  ѵ: "v",
  ӏ: "l",
  г: "r",
  // Greek
  α: "a",
  β: "b",
  γ: "y",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  μ: "u",
  ν: "v",
  ο: "o",
  ρ: "p",
  σ: "o",
  ς: "c",
  τ: "t",
  υ: "u",
  χ: "x",
  ω: "w",
  ϲ: "c",
  ϳ: "j",
  // Latin letters that do not come apart into a base letter and a mark
  ø: "ö",
  æ: "ae",
  œ: "oe",
  ð: "d",
  đ: "d",
  þ: "p",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ı: "i",
  ɑ: "a",
  ɡ: "g",
  ɩ: "i",
  ɪ: "i",
  ʏ: "y",
  ĸ: "k",
};

/**
 * The key for uniqueness: two aliases that a reader could take for each other have the same key.
 * Case, accents, spaces, hyphens and look-alikes (0/o, 1/l/i, rn/m, vv/w, Cyrillic, Greek) fall
 * together; å, ä and ö stay letters of their own. Takes any string and never throws; the result
 * is empty when nothing readable is left.
 */
export function aliasSkeleton(alias: string): string {
  const apart = alias.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKD");
  const letters = apart
    .replace(/a\u030a/gu, "å")
    .replace(/a\u0308/gu, "ä")
    .replace(/o\u0308/gu, "ö")
    .replace(/[^\p{L}\p{N}]/gu, "");
  return Array.from(letters, (letter) => LOOK_ALIKES[letter] ?? letter)
    .join("")
    .replace(/rn/gu, "m")
    .replace(/vv/gu, "w")
    .replace(/[i1]/gu, "l")
    .replace(/0/gu, "o");
}

const LEET: Readonly<Record<string, string>> = {
  å: "a",
  ä: "a",
  ö: "o",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
};

/**
 * A still looser key, for finding a refused word however it is dressed up ("L4kare", "addmin").
 * Never use it for uniqueness: it takes å, ä, ö for a, a, o. Never throws.
 */
export function looseKey(text: string): string {
  return (
    aliasSkeleton(text)
      .replace(/[åäö34578]/gu, (letter) => LEET[letter] ?? letter)
      // An l may have been an i, so two of them need not be a double letter.
      .replace(/([^l])\1+/gu, "$1")
      // Apart again, or "doktorn" would no longer begin with "doktor".
      .replace(/m/gu, "rn")
  );
}
