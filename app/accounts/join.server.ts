import { randomInt } from "node:crypto";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Member } from "#app/context.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { newId } from "#db/new-id.ts";
import { findTakenSkeletons } from "#db/queries/skeletons.ts";
import { isUniqueViolation } from "#db/store.ts";
import { type AliasProblem, aliasSkeleton, checkAlias } from "./alias-rules.ts";
import { suggestAliases } from "./alias-suggestions.ts";
import { hashPassphrase, type PassphraseProblem, passphraseProblem } from "./passphrase.server.ts";
import { makeRecoveryWords, recoveryHash } from "./recovery-words.ts";
import { type StartedSession, startSession } from "./sessions.server.ts";

export type JoinRequest = {
  alias: string;
  /** Empty: recovery words are made instead. */
  passphrase: string;
  stay: boolean;
  locale: Locale;
};

export type JoinResult =
  | { ok: true; member: Member; session: StartedSession; words: string[] | null }
  | { ok: false; alias?: AliasProblem | "taken"; passphrase?: PassphraseProblem };

/**
 * Makes an alias and signs it in. With a passphrase of one's own only its argon2id hash is kept;
 * without one, seven recovery words are made, returned once, and kept only as a keyed hash.
 */
export async function join(app: App, wanted: JoinRequest): Promise<JoinResult> {
  const checked = checkAlias(wanted.alias, { locale: wanted.locale });
  const weak = wanted.passphrase
    ? passphraseProblem(wanted.passphrase, { alias: wanted.alias })
    : null;
  if (!checked.ok || weak) {
    return {
      ok: false,
      alias: checked.ok ? undefined : checked.problem,
      passphrase: weak ?? undefined,
    };
  }
  if (await isAliasTaken(app, checked.skeleton)) return { ok: false, alias: "taken" };
  const passphraseHash = wanted.passphrase ? await hashPassphrase(wanted.passphrase) : null;
  const words = passphraseHash ? null : makeRecoveryWords(wanted.locale, (max) => randomInt(max));
  const member: Member = { kind: "member", id: newId(), alias: checked.alias };
  const { members } = app.store.schema;
  try {
    const session = await app.store.write(async (tx) => {
      await tx.insert(members).values({
        id: member.id,
        alias: member.alias,
        skeleton: checked.skeleton,
        locale: wanted.locale,
        passphraseHash,
        recoveryHash: words ? recoveryHash(words.join(" "), app.keys.recovery) : null,
        joinedMonth: app.clock().toISOString().slice(0, 7),
      });
      await appendAudit(app, tx, {
        actorKind: "member",
        actorId: member.id,
        action: "member.joined",
        subjectKind: "member",
        subjectId: member.id,
      });
      return await startSession(app, tx, { memberId: member.id, stay: wanted.stay });
    });
    return { ok: true, member, session, words };
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, alias: "taken" };
    throw error;
  }
}

/** Whether a member, or a member of staff, already goes by a name that reads like this one. */
async function isAliasTaken({ store }: App, skeleton: string): Promise<boolean> {
  return (await findTakenSkeletons(store, [skeleton])).size > 0;
}

/** Five free aliases to choose from. */
export async function freeAliases({ store }: App, locale: Locale): Promise<string[]> {
  const drawn = suggestAliases(locale, 7, (max) => randomInt(max)).map((alias) => ({
    alias,
    skeleton: aliasSkeleton(alias),
  }));
  const taken = await findTakenSkeletons(
    store,
    drawn.map(({ skeleton }) => skeleton),
  );
  const free = drawn.filter(({ skeleton }) => !taken.has(skeleton));
  return free.slice(0, 5).map(({ alias }) => alias);
}
