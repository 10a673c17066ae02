import type { LabelledPost } from "./corpus.ts";

/** A word must stand in this many posts: what one writer made up tells nothing of a language. */
const FEWEST_POSTS = 2;
const LINE = 96;

/**
 * How rare each word of the posts is, in bits: the binary logarithm of how many words there are for
 * each time this one is written, rounded.
 * @returns from bits to the words that rare, in the order of the alphabet
 */
export function rarityOf(posts: readonly LabelledPost[]): Map<number, string[]> {
  const counts = new Map<string, { times: number; posts: number }>();
  let total = 0;
  for (const { title = "", text } of posts) {
    const met = new Set<string>();
    for (const word of `${title} ${text}`.toLowerCase().match(/[\p{L}\d'’]+/gu) ?? []) {
      if (!/^[a-zåäö]{2,}$|^[aiåo]$/.test(word)) continue;
      const count = counts.get(word) ?? { times: 0, posts: 0 };
      count.times += 1;
      if (!met.has(word)) count.posts += 1;
      met.add(word);
      counts.set(word, count);
      total += 1;
    }
  }
  const byBits = new Map<number, string[]>();
  const all = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [word, { times, posts: stands }] of all) {
    if (stands < FEWEST_POSTS) continue;
    const bits = Math.round(Math.log2(total / times));
    byBits.set(bits, [...(byBits.get(bits) ?? []), word]);
  }
  return new Map([...byBits].sort(([a], [b]) => a - b));
}

/** The module that keeps them: `moderation/common-words.ts`. */
export function commonWordsModule(rarity: ReadonlyMap<number, readonly string[]>): string {
  const lines = [...rarity].flatMap(([bits, words]) => {
    const folded: string[] = [];
    let line = `${bits}`;
    for (const word of words) {
      if (line.length + word.length + 1 > LINE) {
        folded.push(line);
        line = `${bits}`;
      }
      line += ` ${word}`;
    }
    return [...folded, line];
  });
  return `/**
 * How rare each word is that stands in two or more posts of the corpus that may be learned from, in
 * bits: first the number, then the words. Written by \`npm run train\`. Tells where words end in
 * letters that were spelled out without a gap.
 */
export const commonWords = \`
${lines.join("\n")}
\`;
`;
}
