import type { App, Staff } from "#app/context.ts";
import { type CaseCategory, categories, cleanReason, humanLevels } from "./case-choices.ts";
import { writeNote } from "./case-note.ts";
import { type CaseMoved, moveCase, refuse } from "./move-case.server.ts";

export type CaseAssessment = {
  staff: Staff;
  caseId: string;
  level: (typeof humanLevels)[number];
  categories: CaseCategory[];
  reason: string;
};

/** An admin says how grave a case is and what it is about. The machine's level stays beside it. */
export async function assessCase(app: App, wanted: CaseAssessment): Promise<CaseMoved> {
  const { staff, caseId, level } = wanted;
  const reason = cleanReason(wanted.reason);
  if (reason === null) return refuse("reason");
  const chosen = categories.filter((category) => wanted.categories.includes(category));
  if (!humanLevels.includes(level)) return refuse("choice");
  return await moveCase(app, {
    staff,
    caseId,
    move: "assess",
    kind: "assessed",
    note: writeNote({ codes: [level, ...chosen], words: reason }),
    reason,
    detail: { level, categories: chosen.join(" ") },
    set: (row) => ({
      humanLevel: level,
      categories: chosen,
      ownerId: row.ownerId ?? staff.id,
    }),
  });
}
