import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { findMemberBySkeleton } from "#db/queries/members.ts";
import { findStaffBySkeleton } from "#db/queries/staff.ts";
import type { Db } from "#db/store.ts";
import { aliasSkeleton } from "./alias-skeleton.ts";
import { matchSecret } from "./check-secret.server.ts";
import { forgiveGuess, holdGuess } from "./guess-limit.server.ts";
import { hashPassphrase, needsRehash, PassphraseQueueFull } from "./passphrase.server.ts";
import { dropSession, type StartedSession, startSession } from "./sessions.server.ts";

export type SignInRequest = {
  /** An alias, or a staff sign-in name. */
  alias: string;
  /** A passphrase, or a member's seven recovery words. */
  secret: string;
  stay: boolean;
  /** The token the browser brought along: that session ends here. */
  previousToken: string | undefined;
};

export type SignInResult =
  | { kind: "member"; session: StartedSession }
  /** Staff: signed in only after the second factor. */
  | { kind: "second-factor"; session: StartedSession }
  | { kind: "refused" }
  /** Too many at once; nothing was looked at. */
  | { kind: "wait" };

/**
 * Signs a member in, or takes a staff account to its second factor. An unknown alias and a wrong
 * passphrase look the same and cost the same. A passphrase stored at an older cost is hashed anew.
 */
export async function signIn(
  app: App,
  { alias, secret, stay, previousToken }: SignInRequest,
  wait?: (ms: number) => Promise<unknown>,
): Promise<SignInResult> {
  // Nothing longer can be an alias, and a key is made letter by letter.
  const skeleton = aliasSkeleton(alias.slice(0, 100));
  if (!(await holdGuess(app, `alias ${skeleton}`, wait))) return { kind: "wait" };
  const member = await findMemberBySkeleton(app.store, skeleton);
  const person = await findStaffBySkeleton(app.store, skeleton);
  const account = member ?? person ?? null;
  try {
    const matched = await matchSecret(app, account, secret);
    if (!account || !matched) return { kind: "refused" };
    forgiveGuess(app, `alias ${skeleton}`);
    const old = matched === "passphrase" && needsRehash(account.passphraseHash ?? "");
    const freshHash = old ? await hashPassphrase(secret) : null;
    const session = await app.store.write(async (tx) => {
      if (freshHash) await keepHash(app, tx, { isMember: !!member, id: account.id, freshHash });
      await dropSession(app, tx, previousToken);
      return await startSession(
        app,
        tx,
        member ? { memberId: member.id, stay } : { staffId: account.id, stage: "second-factor" },
      );
    });
    return { kind: member ? "member" : "second-factor", session };
  } catch (error) {
    if (error instanceof PassphraseQueueFull) return { kind: "wait" };
    throw error;
  }
}

async function keepHash(
  { store }: App,
  tx: Db,
  { isMember, id, freshHash }: { isMember: boolean; id: string; freshHash: string },
) {
  const { members, staff } = store.schema;
  const set = { passphraseHash: freshHash };
  if (isMember) await tx.update(members).set(set).where(eq(members.id, id));
  else await tx.update(staff).set(set).where(eq(staff.id, id));
}
