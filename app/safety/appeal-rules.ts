import type { NoticeKind } from "#db/schema/forum.ts";

/** Three staffed days of eight hours: a colleague has to read it in peace, and it must not be forgotten. */
export const appealDueMinutes = 3 * 480;

/** As long as a reporter's words may be. */
export const maxAppealWords = 2_000;

/** What takes a text from others, and can therefore be appealed against. */
const restricting: readonly NoticeKind[] = [
  "held",
  "change-asked",
  "removed",
  "thread-held",
  "thread-locked",
  "thread-moved",
];

/** Whether a notice tells of what was done to a whole thread, not to the member's text in it. */
export function isAboutThread(kind: NoticeKind): boolean {
  return kind === "thread-held" || kind === "thread-locked" || kind === "thread-moved";
}

/** Whether a notice tells of a restriction, against which there is an appeal. */
export function isAppealable(kind: NoticeKind): boolean {
  return restricting.includes(kind);
}

/** Why an appeal cannot be taken. */
export type AppealRefusal = "not-found" | "kind" | "shown" | "erased";

/**
 * Whether a notice can be appealed against as things are: nobody needs another look at a text that is
 * shown to everyone, and nobody can have one at words that are gone.
 */
export function refuseAppeal(notice: {
  kind: NoticeKind;
  visibility: "published" | "held" | "removed";
  body: string;
  /** Whether what was done to the thread still stands; left out where it is about the text. */
  actStands?: boolean;
}): AppealRefusal | null {
  if (!isAppealable(notice.kind)) return "kind";
  if (isAboutThread(notice.kind)) return notice.actStands ? null : "shown";
  if (notice.body === "") return "erased";
  return notice.visibility === "published" ? "shown" : null;
}

/**
 * Whether one of the staff may decide an appeal: never whoever took the decision it is about, nor
 * whoever has upheld it since. What a program did by itself (`decidedBy` null) anybody may look at.
 */
export function mayDecideAppeal(
  staffId: string,
  about: { decidedBy: string | null; upheldBy: string | null },
): boolean {
  return staffId !== about.decidedBy && staffId !== about.upheldBy;
}
