import type { Phrase } from "./parse-query.server.ts";

/** What somebody may have meant who typed a letter without its marks. */
const kin: Record<string, string> = {
  a: "aåäáàâã",
  c: "cç",
  e: "eéèêë",
  i: "iíìîï",
  n: "nñ",
  o: "oöøóòôõ",
  u: "uüúùû",
  "'": "'’",
  "’": "'’",
};

/**
 * Finds a phrase in a text word for word, whatever stands between the words; a letter typed without
 * its marks finds those with them, not the other way round.
 */
export function exactWords(phrase: Phrase): RegExp {
  const words = phrase.map((word) =>
    Array.from(word.normalize("NFC").toLowerCase(), (letter) =>
      kin[letter] ? `[${kin[letter]}]` : letter,
    ).join(""),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`, "iu");
}
