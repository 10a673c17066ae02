import { timingSafeEqual } from "node:crypto";
import type { App, Member } from "#app/context.ts";
import { findMemberSecrets } from "#db/queries/members.ts";
import { forgiveGuess, holdGuess } from "./guess-limit.server.ts";
import { PassphraseQueueFull, verifyPassphrase } from "./passphrase.server.ts";
import { normaliseRecoveryWords, recoveryHash } from "./recovery-words.ts";

type Secrets = { passphraseHash: string | null; recoveryHash?: string | null };

/**
 * Which of an account's secrets a typed text is, or null. Hashes a passphrase exactly once whatever
 * is typed and whether there is an account or not, so that time tells nothing (SECURITY, 10).
 * Throws PassphraseQueueFull when the machine is flooded.
 */
export async function matchSecret(
  app: App,
  account: Secrets | null,
  typed: string,
): Promise<"passphrase" | "words" | null> {
  const words = normaliseRecoveryWords(typed);
  const isWords =
    words !== null && sameHex(recoveryHash(words, app.keys.recovery), account?.recoveryHash);
  const isPassphrase = await verifyPassphrase(account?.passphraseHash ?? null, typed);
  return isWords ? "words" : isPassphrase ? "passphrase" : null;
}

/** Whether the person at a signed-in member's keyboard knows the account's secret. */
export async function confirmMember(
  app: App,
  member: Member,
  typed: string,
  wait?: (ms: number) => Promise<unknown>,
): Promise<"right" | "wrong" | "wait"> {
  const secrets = (await findMemberSecrets(app.store, member.id)) ?? null;
  // Aliases of one person share one secret, and so one count of guesses.
  const account = `member ${secrets?.id ?? member.id}`;
  if (!(await holdGuess(app, account, wait))) return "wait";
  try {
    if ((await matchSecret(app, secrets, typed)) === null) return "wrong";
  } catch (error) {
    if (error instanceof PassphraseQueueFull) return "wait";
    throw error;
  }
  forgiveGuess(app, account);
  return "right";
}

function sameHex(made: string, stored: string | null | undefined): boolean {
  const expected = stored ?? "0".repeat(made.length);
  return (
    expected.length === made.length && timingSafeEqual(Buffer.from(made), Buffer.from(expected))
  );
}
