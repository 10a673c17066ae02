import { makeWords } from "./texts.ts";

/** Words with a known share of the posts, so that what is looked for is as common as its name says. */
const planted: { words: string; share: number; when?: (n: number) => boolean }[] = [
  { words: "alkohol", share: 0.3 },
  { words: "sömnen", share: 0.3 },
  { words: "ångest", share: 0.1 },
  { words: "sluta dricka", share: 0.01 },
  { words: "kardborre", share: 0.000_02 },
  // Each in many posts, both in none: nothing ends the search before all has been looked through.
  { words: "ölen", share: 0.6, when: (n) => n % 2 === 0 },
  { words: "vinet", share: 0.6, when: (n) => n % 2 === 1 },
];

const vocabularySize = 30_000;
const syllables = "ba dra fi gro hel ju ka lis mo nar os pil ry sten tu våg åt ä mö kra".split(" ");

/** Makes letters of about sixty words: some of the language's own, the rest as rare as rare words are. */
export function makeSearchTexts(random: () => number): (n: number) => string {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const vocabulary = Array.from({ length: vocabularySize }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(""),
  );
  const begun = Array.from({ length: 500 }, () => makeWords("sv", 25, random));
  return (n) => {
    // Zipf's law, nearly: the k-th word is k times rarer than the first.
    const rare = Array.from(
      { length: 35 },
      () => vocabulary[Math.floor(vocabularySize ** random()) - 1] as string,
    );
    const found = planted.filter(({ share, when }) => random() < share && (when?.(n) ?? true));
    return [pick(begun), ...rare, ...found.map(({ words }) => words)].join(" ");
  };
}
