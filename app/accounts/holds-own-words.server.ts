import type { App } from "#app/context.ts";
import { findMemberSecrets } from "#db/queries/members.ts";
import { normaliseRecoveryWords, RECOVERY_WORD_COUNT, recoveryHash } from "./recovery-words.ts";

/**
 * Whether a text holds the recovery words of the member who wrote it (SECURITY, requirement 13).
 * Only runs of seven list words in a row are hashed and compared, so ordinary text costs next to
 * nothing. A passphrase of one's own cannot be looked for this way: it is not stored.
 */
export async function holdsOwnWords(app: App, memberId: string, text: string): Promise<boolean> {
  const words = text.slice(0, 12_000).match(/[\p{L}\p{M}]+/gu) ?? [];
  const runs: string[] = [];
  for (let at = 0; at + RECOVERY_WORD_COUNT <= words.length; at += 1) {
    const run = normaliseRecoveryWords(words.slice(at, at + RECOVERY_WORD_COUNT).join(" "));
    if (run) runs.push(run);
  }
  if (runs.length === 0) return false;
  const secrets = await findMemberSecrets(app.store, memberId);
  return runs.some((run) => recoveryHash(run, app.keys.recovery) === secrets?.recoveryHash);
}
