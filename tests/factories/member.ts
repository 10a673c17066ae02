import { aliasSkeleton } from "#app/accounts/alias-skeleton.ts";
import { hashPassphrase } from "#app/accounts/passphrase.server.ts";
import { recoveryHash } from "#app/accounts/recovery-words.ts";
import type { App, Member } from "#app/context.ts";
import { newId } from "#db/new-id.ts";
import { nextNumber } from "./next-number.ts";

/** The passphrase of every member made here, hashed once for a whole test file. */
const memberPassphrase = "nio lugna vatten bakom skogen";
let passphraseHash: Promise<string> | undefined;

export type CreatedMember = Member & { passphrase: string };

/** A member who has joined. With `words`, those seven open the account too. */
export async function createMember(
  app: App,
  wanted: { alias?: string; locale?: "sv" | "en"; words?: string; onlyWords?: boolean } = {},
): Promise<CreatedMember> {
  const alias = wanted.alias ?? `Stilla Vik ${nextNumber()}`;
  passphraseHash ??= hashPassphrase(memberPassphrase);
  const row = {
    id: newId(),
    alias,
    skeleton: aliasSkeleton(alias),
    locale: wanted.locale ?? ("sv" as const),
    passphraseHash: wanted.onlyWords ? null : await passphraseHash,
    recoveryHash: wanted.words ? recoveryHash(wanted.words, app.keys.recovery) : null,
    joinedMonth: app.clock().toISOString().slice(0, 7),
  };
  await app.store.write(async (tx) => {
    await tx.insert(app.store.schema.members).values(row);
  });
  return { kind: "member", id: row.id, alias, passphrase: memberPassphrase };
}
