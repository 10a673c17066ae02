import { englishWords, swedishWords } from "./frequent-words.ts";

/** Ways a word is hidden, undone. Each function takes one lower-case word. */

// Cyrillic and Greek letters that look like Latin ones. Used inside words that also hold Latin
// letters, and for words that hold nothing else: a Russian or Greek word nearly always has letters
// of its own. å ä ö are never touched.
const lookAlikes: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  ё: "e",
  ѕ: "s",
  і: "i",
  ї: "i",
  ј: "j",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  ԁ: "d",
  ɡ: "g",
  һ: "h",
  ԛ: "q",
  ԝ: "w",
  ӏ: "l",
  α: "a",
  β: "b",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  μ: "u",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ω: "w",
  ı: "i",
  ɩ: "i",
  ł: "l",
  ø: "ö",
  æ: "ä",
};
const leet: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};
// Spoken Swedish as it is typed; the typed form is kept as well.
const spoken: ReadonlyMap<string, string> = new Map([
  ["ja", "jag"],
  ["å", "och"],
  ["va", "var"],
  ["ä", "är"],
  ["int", "inte"],
  ["itte", "inte"],
  ["inge", "inget"],
  ["mä", "med"],
  ["dä", "det"],
  ["hä", "det"],
  ["ha", "har"],
  ["sej", "sig"],
  ["dej", "dig"],
  ["hunn", "hon"],
]);
const latin = /[a-zåäö]/;
const latinTwice = /[a-zåäö].*[a-zåäö]/;
const foreign = /[\u0370-\u052Fıɩɡłøæ]/;
const otherScript = /^[\u0370-\u052F]+$/;
const leetSign = /[013457@$!]/;
const stretched = /(.)\1\1/;
const accents = /[\u0300-\u0309\u030B-\u036F]/g;
const anyLetter = /\p{L}/u;
const plainWord = /^[a-zåäö]+$/;
const vowels = ["a", "e", "i", "o", "u", "y", "å", "ä", "ö"];

/**
 * The word as typed, then the words it may stand for: look-alikes, digits for letters (only where
 * at least two letters remain, so "13" and "6-7" survive), stretched letters, stray accents, a
 * letter starred out.
 */
export function formsOf(word: string): readonly string[] {
  if (plainWord.test(word) && !stretched.test(word)) {
    const said = spoken.get(word);
    return said === undefined ? [word] : [word, said];
  }
  const forms = new Set<string>([word]);
  let base = word;
  if (foreign.test(base)) {
    const read = [...base].map((char) => lookAlikes[char] ?? char).join("");
    if (latin.test(base) || (otherScript.test(base) && plainWord.test(read))) {
      base = read;
      forms.add(base);
    }
  }
  if (leetSign.test(base) && (latinTwice.test(base) || isShort(base))) {
    base = unleet(base);
    // The likelier reading last: it is the one that counts where nobody knows either.
    if (word.includes("1")) forms.add(base.replace(/i/g, (i, at) => (word[at] === "1" ? "l" : i)));
    forms.add(base);
  }
  if (base.length < 40 && !plainWord.test(base) && base.includes("*")) {
    for (const vowel of vowels) forms.add(base.replaceAll("*", vowel));
  }
  if (stretched.test(base)) {
    forms.add(base.replace(/(.)\1+/g, "$1$1"));
    forms.add(base.replace(/(.)\1+/g, "$1"));
    forms.add(base.replace(/(.)\1\1+/g, "$1"));
  }
  if (!plainWord.test(base)) {
    const bare = stripAccents(base);
    if (bare !== base) forms.add(bare);
  }
  for (const form of [...forms]) forms.add(spoken.get(form) ?? form);
  return [...forms];
}

/**
 * Whether a word was written so that a machine should not read it: in letters of another script,
 * with digits for letters, stretched, or with stray accents.
 * @param forms what `formsOf` gave
 */
export function isHidden(forms: readonly string[]): boolean {
  const [typed = ""] = forms;
  return (
    forms.length > 1 && anyLetter.test(typed) && (!plainWord.test(typed) || stretched.test(typed))
  );
}

/** Letters for the digits and signs that look like them. */
export function unleet(word: string): string {
  return [...word].map((char) => leet[char] ?? char).join("");
}

/** "h3" and "m3" have one letter only; they are words if what they stand for is a frequent one. */
function isShort(word: string): boolean {
  if (word.length !== 2 || !latin.test(word) || !/\d/.test(word)) return false;
  const read = unleet(word);
  return englishWords.has(read) || swedishWords.has(read);
}

/** "kïll" -> "kill", but å, ä and ö stay: in Swedish they are letters of their own. */
function stripAccents(word: string): string {
  let bare = "";
  for (const char of word) {
    bare += "åäö".includes(char) ? char : char.normalize("NFD").replace(accents, "").charAt(0);
  }
  return bare;
}

/** Swedish written on a keyboard without å, ä and ö: "sjalvmord". */
export function withoutDots(word: string): string {
  return word.replace(/[åä]/g, "a").replace(/ö/g, "o");
}
