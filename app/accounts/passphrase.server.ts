import { randomBytes } from "node:crypto";
import * as argon2 from "argon2";
import { aliasSkeleton } from "./alias-skeleton.ts";
import { commonPassphrases } from "./words/common-passphrases.ts";

export type PassphraseProblem = "too-short" | "too-long" | "too-common";

/** Bounds in characters. The upper one only keeps a flood of long texts from costing time. */
export const PASSPHRASE_MIN = 10;
const PASSPHRASE_MAX = 200;

/**
 * Cost of one hash: 19 MiB, two passes, one lane (the OWASP minimum for argon2id; SECURITY,
 * requirement 9). May be raised; `needsRehash` then finds the older ones.
 */
export const HASH_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes under way at once: 2 x 19 MiB and never more, however many sign in. */
const AT_ONCE = 2;
/** Hashes that may wait: about five seconds' work. Beyond that nobody would get an answer in time. */
const MAY_WAIT = 200;

/** One form of a text for every keyboard and system. */
const canonical = (raw: string) => raw.normalize("NFC");

const SEQUENCES = [
  "abcdefghijklmnopqrstuvwxyzåäö",
  "01234567890",
  "qwertyuiopå",
  "asdfghjklöä",
  "zxcvbnm",
].flatMap((row) => [row, Array.from(row).reverse().join("")]);

/** Whether a text is nothing but stretches of three or more from the alphabet or the keyboard. */
function isSequence(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    let length = 0;
    for (const row of SEQUENCES) {
      let run = 1;
      while (at + run < text.length && row.includes(text.slice(at, at + run + 1))) run += 1;
      length = Math.max(length, run);
    }
    if (length < 3) return false;
    at += length;
  }
  return true;
}

/** Whether a text is one short piece over and over ("hejhejhejhej", "aaaaaaaaaa"). */
function isRepetition(text: string): boolean {
  for (let size = 1; size < PASSPHRASE_MIN && size * 2 <= text.length; size += 1) {
    const piece = text.slice(0, size);
    if (piece.repeat(Math.ceil(text.length / size)).startsWith(text)) return true;
  }
  return false;
}

function containsAlias(compact: string, raw: string, alias: string): boolean {
  const key = aliasSkeleton(alias);
  const skeleton = aliasSkeleton(raw);
  if (key === "" || !skeleton.includes(key)) return false;
  // A short alias such as "Sol" stands inside innocent words; then the rest must carry it alone.
  return key.length >= 5 || compact.length - key.length < PASSPHRASE_MIN;
}

/**
 * What is wrong with a chosen passphrase, or null. At least 10 and at most 200 characters, and not
 * one of the first guesses: a common word with digits, a repetition, a row of the keyboard, or the
 * writer's own alias, which everybody can read. Never throws.
 */
export function passphraseProblem(
  raw: string,
  { alias }: { alias: string },
): PassphraseProblem | null {
  // Ten times the bound: no need to count a whole novel.
  if (raw.length > PASSPHRASE_MAX * 10) return "too-long";
  const characters = Array.from(canonical(raw)).length;
  if (characters < PASSPHRASE_MIN) return "too-short";
  if (characters > PASSPHRASE_MAX) return "too-long";
  const lower = canonical(raw).toLowerCase();
  const compact = lower.replace(/[^\p{L}\p{N}]/gu, "");
  const letters = compact.replace(/[^\p{L}]/gu, "");
  const common =
    isRepetition(lower) ||
    (compact !== "" && (isRepetition(compact) || isSequence(compact))) ||
    commonPassphrases.has(letters) ||
    containsAlias(compact, raw, alias);
  return common ? "too-common" : null;
}

/** Thrown when so many hashes wait that another could not be answered in time: say "try again". */
export class PassphraseQueueFull extends Error {
  override name = "PassphraseQueueFull";
}

let underWay = 0;
const waiting: (() => void)[] = [];

/** Runs a piece of hashing when its turn comes; throws PassphraseQueueFull when too many wait. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (underWay < AT_ONCE) {
    underWay += 1;
  } else {
    if (waiting.length >= MAY_WAIT) throw new PassphraseQueueFull("Too many sign-ins at once");
    // The place is handed over by whoever ends, so `underWay` stays as it is.
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) underWay -= 1;
    else next();
  }
}

/**
 * The argon2id hash of a passphrase, with its salt and cost, as a PHC string to store.
 * Throws RangeError for a passphrase over 200 characters (ask `passphraseProblem` first) and
 * PassphraseQueueFull when the machine is flooded.
 */
export async function hashPassphrase(raw: string): Promise<string> {
  if (Array.from(raw.slice(0, PASSPHRASE_MAX * 10)).length > PASSPHRASE_MAX) {
    throw new RangeError("The passphrase is too long");
  }
  return inTurn(() => argon2.hash(canonical(raw), { ...HASH_COST, type: argon2.argon2id }));
}

/** A hash of nothing anybody knows, so that an unknown alias costs the same time as a known one. */
const base64 = (bytes: number) => randomBytes(bytes).toString("base64").replace(/=+$/u, "");
const { memoryCost, timeCost, parallelism } = HASH_COST;
const DUMMY_HASH = `$argon2id$v=19$m=${memoryCost},p=${parallelism},t=${timeCost}$${base64(16)}$${base64(32)}`;

/**
 * Whether a passphrase belongs to a stored hash. With null (no such alias) it does the same work
 * against a hash that nothing fits, and returns false: time tells nobody which aliases exist
 * (SECURITY, requirement 10). Throws PassphraseQueueFull as above, and Error when the stored hash
 * cannot be read.
 */
export async function verifyPassphrase(hash: string | null, raw: string): Promise<boolean> {
  const fits =
    hash !== null && Array.from(raw.slice(0, PASSPHRASE_MAX * 10)).length <= PASSPHRASE_MAX;
  const typed = canonical(fits ? raw : raw.slice(0, PASSPHRASE_MAX));
  const right = await inTurn(() => argon2.verify(fits ? hash : DUMMY_HASH, typed));
  return fits && right;
}

/** Whether a stored hash was made at another cost than today's; hash again at the next sign-in. */
export function needsRehash(hash: string): boolean {
  return !hash.startsWith("$argon2id$") || argon2.needsRehash(hash, HASH_COST);
}
