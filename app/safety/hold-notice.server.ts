import type { MemberNotice } from "#app/desk/tell-member.server.ts";
import type { Judgement } from "#app/forum/publish.server.ts";
import { ruleOfCategories } from "#app/rules/rule-of-category.ts";
import { isFirstPostCare } from "./first-post-rules.ts";

/**
 * The statement of reasons for a text that was held as it was written: by a program, of its own accord,
 * and why. What was told in distress is kept in care, and no rule is named against whoever told it. The
 * writer reads it in short on the page after sending, so it is not news.
 */
export function holdNotice(memberId: string, postId: string, judgement: Judgement): MemberNotice {
  const { assessment, policy } = judgement;
  const notice = { memberId, postId, staffId: null } as const;
  const common = { ...notice, kind: "held", automated: true, basis: "own", seen: true } as const;
  if (policy.writerSees === "crisis-help" || policy.writerSees === "help-first") {
    return { ...common, words: (t) => t("notice.held.care") };
  }
  if (isFirstPostCare(policy.rules)) return { ...common, words: (t) => t("notice.held.newcomers") };
  const rule = ruleOfCategories(Object.keys(assessment.categories));
  if (rule === null) return { ...common, words: (t) => t("notice.held.unread") };
  return { ...common, rule, words: (t) => t("notice.held.rule") };
}
