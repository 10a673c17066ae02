import type { App, Member } from "#app/context.ts";
import { listAliasesOf } from "#db/queries/aliases.ts";

/**
 * Somebody's aliases by name: which one is writing, and which one signs in. Their internal ids stay
 * here: a form names an alias by the alias.
 */
export async function readAliases({ store }: App, member: Member) {
  const aliases = await listAliasesOf(store, member.id);
  const holder = aliases.find((own) => own.passphraseHash !== null || own.recoveryHash !== null);
  return {
    all: aliases.map(({ alias }) => alias),
    here: member.alias,
    first: (holder ?? member).alias,
  };
}
