import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "#app/context.ts";
import type { Store } from "#db/store.ts";

/**
 * Tries on one account that are answered at once; the next waits one second, then two, four ... It is
 * generous: an alias is public, and nobody should be slowed because somebody else plays with it,
 * while a passphrase of ten characters or 77 bits of words stand three hundred guesses.
 */
export const FREE_TRIES = 300;
/** No try is ever held longer, so that hostile ones keep nobody out (SECURITY, requirement 12). */
const LONGEST_SECONDS = 30;
/** Beyond this level nothing grows, so that an account is quick again soon after an attack. */
const HIGHEST_LEVEL = FREE_TRIES + 5;
/**
 * Tries on one account that may be held at once. One network may send one a second (the budget of
 * server/limits.ts), which is 30 held at most: it cannot fill the places alone.
 */
const PLACES = 90;
/** An account forgets one try in this time, which is how fast guessing can go on for days. */
const FORGET_MS = 2_000;
/** Accounts remembered; beyond that the oldest are forgotten first. */
const REMEMBERED = 20_000;

type Tries = { level: number; at: number; held: number };

/** In memory only, one book for each open database: nothing about a sign-in is ever stored. */
const books = new WeakMap<Store, Map<string, Tries>>();

/**
 * Slows guessing at one account, existing or not, without ever locking it: after many tries each
 * further one is held for a moment that grows to 30 seconds, and is then looked at like any other.
 * Resolves with true when it may be looked at, with false when too many are being held already.
 */
export async function holdGuess(
  app: App,
  account: string,
  wait: (ms: number) => Promise<unknown> = sleep,
): Promise<boolean> {
  const tries = triesOf(app, account);
  if (tries.held >= PLACES) return false;
  const over = tries.level - FREE_TRIES;
  const seconds = over < 0 ? 0 : Math.min(LONGEST_SECONDS, 2 ** over);
  tries.level = Math.min(tries.level + 1, HIGHEST_LEVEL);
  if (seconds === 0) return true;
  tries.held += 1;
  try {
    await wait(seconds * 1000);
  } finally {
    tries.held -= 1;
  }
  return true;
}

/** Takes a try back that turned out to be right. */
export function forgiveGuess(app: App, account: string): void {
  const tries = triesOf(app, account);
  tries.level = Math.max(0, tries.level - 1);
}

function triesOf(app: App, account: string): Tries {
  let book = books.get(app.store);
  if (!book) {
    book = new Map();
    books.set(app.store, book);
  }
  const now = app.clock().getTime();
  const tries = book.get(account) ?? { level: 0, at: now, held: 0 };
  const forgotten = Math.max(0, Math.floor((now - tries.at) / FORGET_MS));
  tries.level = Math.max(0, tries.level - forgotten);
  tries.at += forgotten * FORGET_MS;
  // Put in last: a Map keeps the order, so the first ones are those unused for longest.
  book.delete(account);
  book.set(account, tries);
  for (const [oldest, { held }] of book) {
    if (book.size <= REMEMBERED) break;
    if (held === 0) book.delete(oldest);
  }
  return tries;
}
