import { isSmallWord, languageOf } from "./small-words.ts";
import { type Language, stem } from "./stem.ts";
import { normalWord, plainWord, wordsOf } from "./words.ts";

/** What the index holds of a text. */
export type Terms = {
  /** Its stems in order, small words left out. */
  words: string;
  /** Those that hold å, ä or ö, once more without: for whoever types "angest". */
  plain: string;
};

/** Enough for the words of a busy site; what others can read may be remembered. */
const remembered = 50_000;

/** Makes the terms of texts, remembering stems between them. */
export function makeTerms(): (text: string, otherwise: Language) => Terms {
  const known = { sv: new Map<string, string>(), en: new Map<string, string>() };
  const stemOf = (word: string, language: Language) => {
    const stems = known[language];
    let found = stems.get(word);
    if (found === undefined) {
      found = stem(word, language);
      if (stems.size >= remembered) stems.clear();
      stems.set(word, found);
    }
    return found;
  };
  return (text, otherwise) => {
    const words = wordsOf(text).map(({ text }) => normalWord(text));
    const language = languageOf(words, otherwise);
    const stems = words
      .filter((word) => word !== "" && !isSmallWord(word))
      .map((word) => stemOf(word, language));
    const plain = new Set(stems.filter((word) => /[åäö]/.test(word)).map(plainWord));
    return { words: stems.join(" "), plain: [...plain].join(" ") };
  };
}
