import type { Assessment } from "#moderation/types.ts";

/** A text of at most this many words, and letters, may be one that did not know how to begin. */
const fewWords = 5;
const fewLetters = 60;
/** The room of those who worry about somebody else; every other one is about oneself. */
const relativesRoom = "family";

/** Whom the offered beginnings are for. */
export type OpenerSet = "own" | "relative" | "reply";
export const openerNumbers = [1, 2, 3] as const;
export type OpenerNumber = (typeof openerNumbers)[number];

/**
 * The beginnings to offer to somebody who wrote very little, or null. Never when anything was noticed
 * in the text: whoever writes "I want to die" is not asked to write more first.
 */
export function openersFor(
  body: string,
  assessment: Pick<Assessment, "level">,
  place: { kind: "thread" | "reply"; roomSlug: string },
): OpenerSet | null {
  const words = body.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words > fewWords || body.length > fewLetters || assessment.level !== "green") return null;
  if (place.kind === "reply") return "reply";
  return place.roomSlug === relativesRoom ? "relative" : "own";
}

/** The opener that was pressed: `own-2` and the like. */
export function readOpener(
  value: FormDataEntryValue | null,
): { set: OpenerSet; number: OpenerNumber } | null {
  const [, set, number] = /^(own|relative|reply)-([123])$/.exec(String(value ?? "")) ?? [];
  if (!set || !number) return null;
  return { set: set as OpenerSet, number: Number(number) as OpenerNumber };
}
