import type { App, Staff } from "#app/context.ts";
import { tellMember } from "#app/desk/tell-member.server.ts";
import { cleanBody } from "#app/forum/clean-text.ts";
import { cleanReason, messageCode } from "./case-choices.ts";
import { writeNote } from "./case-note.ts";
import { type CaseMoved, moveCase, refuse } from "./move-case.server.ts";

export type CaseMessage = { staff: Staff; caseId: string; body: string };

/**
 * Sends the writer of an escalated text some words, which they find on the site under "word from
 * staff". The words stand in the history; the audit log says only that they were sent.
 */
export async function writeToPerson(app: App, wanted: CaseMessage): Promise<CaseMoved> {
  const { staff, caseId } = wanted;
  const words = cleanReason(cleanBody(wanted.body));
  if (words === null) return refuse("reason");
  return await moveCase(app, {
    staff,
    caseId,
    move: "act",
    kind: "acted",
    note: writeNote({ codes: [messageCode], words }),
    reason: "",
    detail: { act: messageCode },
    check: async (_tx, row) => (row.memberId === null ? "no-member" : null),
    also: (tx, row) =>
      tellMember(app, tx, {
        memberId: row.memberId,
        postId: row.postId,
        kind: "supported",
        words,
        staffId: staff.id,
      }),
  });
}
