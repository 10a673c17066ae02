import { eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import type { Db } from "#db/store.ts";
import { aliasSkeleton } from "./alias-skeleton.ts";

/**
 * The name a new member of staff signs in with, inside a transaction: the first name, or with a
 * number after it when somebody, staff or member, already reads like that ("Anna 2").
 */
export async function freeSignInName({ store }: App, tx: Db, firstName: string): Promise<string> {
  const { members, staff } = store.schema;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? firstName : `${firstName} ${number}`;
    const skeleton = aliasSkeleton(name);
    const [person] = await tx
      .select({ id: staff.id })
      .from(staff)
      .where(eq(staff.skeleton, skeleton));
    const [member] = await tx
      .select({ id: members.id })
      .from(members)
      .where(eq(members.skeleton, skeleton));
    if (!person && !member) return name;
  }
}

/** NFC, ends trimmed, every run of spaces one space, typographical hyphens plain. */
export function tidyWords(raw: string): string {
  return raw
    .normalize("NFC")
    .replace(/[\p{Zs}\t\r\n]+/gu, " ")
    .replace(/[\u2010\u2011]/gu, "-")
    .trim();
}

/** The same, and with a capital where somebody was in a hurry. */
export function tidyName(raw: string): string {
  return tidyWords(raw).replace(/(?<=^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
