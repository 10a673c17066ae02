import { cleanReason } from "#app/escalations/case-choices.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import type { ThreadAct } from "#db/schema/desk.ts";
import type { Audience, NoticeKind } from "#db/schema/forum.ts";

/** What staff can do to a thread, in the order the page of its care offers it. */
export const careActs = [
  "hold",
  "lock",
  "pin",
  "move",
  "split",
  "merge",
  "answered",
  "wait-again",
] as const satisfies readonly ThreadAct[];
export type CareAct = (typeof careActs)[number];

/** What keeps people from reading or writing: it names a house rule, so that they learn which. */
const needsHouseRule: readonly CareAct[] = ["hold", "lock"];
/** What moves people's words to another place: it names a rule, or says that none is broken. */
const needsRule: readonly CareAct[] = [...needsHouseRule, "move", "split", "merge"];
/** In a private line there is nobody to hide it from, and no list in which it stands. */
const inPrivateLine: readonly CareAct[] = ["answered", "wait-again"];

/** Whether an act names a rule, and whether it has to be one of the house's. */
export function ruleFor(act: CareAct): "none" | "any" | "house" {
  if (needsHouseRule.includes(act)) return "house";
  return needsRule.includes(act) ? "any" : "none";
}

/** The acts that make sense in a thread, as it is. */
export function actsFor(audience: Audience): readonly CareAct[] {
  return audience === "therapists" ? inPrivateLine : careActs;
}

/** Why an act was refused before anything happened. */
export type ActRefusal = "private" | "rule" | "house-rule" | "reason";

/** Whether an act may be done at all: it fits the thread, names the rule it needs, and gives a reason. */
export function refuseAct(wanted: {
  act: CareAct;
  rule: string;
  reason: string;
  audience: Audience;
}): ActRefusal | null {
  if (!actsFor(wanted.audience).includes(wanted.act)) return "private";
  const needed = ruleFor(wanted.act);
  const rule = ruleById(wanted.rule);
  if (needed === "any" && !rule) return "rule";
  if (needed === "house" && !rule?.house) return "house-rule";
  return cleanReason(wanted.reason) === null ? "reason" : null;
}

const noticeOf: Partial<Record<ThreadAct, NoticeKind>> = {
  hold: "thread-held",
  lock: "thread-locked",
  move: "thread-moved",
  split: "thread-moved",
  merge: "thread-moved",
};

/** The kind of notice by which people are told of an act; null for one that restricts nobody. */
export function noticeKindOf(act: ThreadAct): NoticeKind | null {
  return noticeOf[act] ?? null;
}

/** The acts of which a kind of notice tells. */
export function actsOfNotice(kind: NoticeKind): ThreadAct[] {
  return careActs.filter((act) => noticeOf[act] === kind);
}

/**
 * The posts that go along when some are chosen: what was added later to one of them follows it, and an
 * addition never leaves the post it belongs to. The first post stays: it is what the thread is about.
 */
export function postsToSplit<Post extends { number: number; addsTo: number | null }>(
  posts: readonly Post[],
  chosen: ReadonlySet<number>,
): Post[] {
  return posts.filter(({ number, addsTo }) => {
    const own = addsTo ?? number;
    return own > 1 && chosen.has(own);
  });
}

/** Numbers of posts as an act keeps them, so that it can be undone: `id:number id:number`. */
export function packNumbers(posts: readonly { id: string; number: number }[]): string {
  return posts.map(({ id, number }) => `${id}:${number}`).join(" ");
}

/** The same read again. */
export function unpackNumbers(packed: string | undefined): { id: string; number: number }[] {
  return (packed ?? "")
    .split(" ")
    .filter(Boolean)
    .map((pair) => {
      const at = pair.lastIndexOf(":");
      return { id: pair.slice(0, at), number: Number(pair.slice(at + 1)) };
    });
}
