/** Number of rows in the table of weights, as a power of two. */
const TABLE_BITS = 18;
export const TABLE_SIZE = 1 << TABLE_BITS;

/** FNV-1a over the UTF-16 units `from` to `to` of a word, begun at `seed`; 32 bits, not yet mixed. */
export function hashPart(seed: number, word: string, from = 0, to = word.length): number {
  let hash = seed;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Two hashes in one, in this order (the multipliers are xxHash32's primes). */
export function join(first: number, second: number): number {
  const turned = (first << 13) | (first >>> 19);
  return Math.imul(turned, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
}

/** The row of a hash: the last step of MurmurHash3, then its upper bits. */
export function rowOf(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - TABLE_BITS);
}
