import { open, seal } from "#app/accounts/seal.server.ts";
import type { App, Member } from "#app/context.ts";
import type { Newest } from "#db/queries/news-list.ts";

const context = ({ id }: Member) => `form.news-up-to.${id}`;

/** How far a page showed its reader, for the form on it: sealed, because counting keys never leave. */
export function sealUpTo({ keys }: App, member: Member, newest: Newest): string {
  return seal(JSON.stringify([newest.post, newest.notice]), keys.seal, context(member));
}

/** What `sealUpTo` sealed for this member; null for anything else. */
export function openUpTo({ keys }: App, member: Member, sealed: string): Newest | null {
  const plain = open(sealed, keys.seal, context(member));
  if (plain === null) return null;
  // Only we can seal, so what opens has the shape that `sealUpTo` gave it.
  const [post, notice] = JSON.parse(plain) as [number, number];
  return { post, notice };
}
