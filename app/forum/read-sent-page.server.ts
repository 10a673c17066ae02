import type { RequestContext } from "#app/context.ts";
import { fittingHelplines, showHelpline } from "#app/help/show-helplines.server.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import { describeOpening, isStaffed, nextOpening } from "#app/time/staffed-hours.ts";
import { findAssessment } from "#db/queries/assessments.ts";
import { listHelplines } from "#db/queries/helplines.ts";
import type { OwnPost } from "#db/queries/posts.ts";
import type { WriterSees } from "#moderation/types.ts";

/** Which house rule a held category has to do with. */
const ruleOfCategory: Record<string, string> = {
  abuse: "attacks-someone",
  sourcing: "no-sourcing",
  spam: "no-selling",
  identity: "identifies-someone",
};

/** What a writer is told about the post they just sent: help first, then what happens, and by when. */
export async function readSentPage(context: RequestContext, post: OwnPost) {
  const { store, config, t, locale } = context;
  const found = await findAssessment(store, post.id);
  const sees = (found?.writerSees ?? "nothing") as WriterSees;
  const held = post.visibility === "held";
  const categories = Object.keys(found?.categories ?? {});
  const grave = sees === "crisis-help" || sees === "help-first";
  const lines = grave || sees === "quiet-help" ? await listHelplines(store, config.country) : [];
  const emergency = lines.find(({ topic }) => topic === "emergency")?.contact ?? "112";
  const category = categories.find((c) => ruleOfCategory[c]);
  const rule =
    held && sees === "rule-held" && category ? ruleById(ruleOfCategory[category] ?? "") : undefined;
  return {
    crisis: sees === "crisis-help",
    grave,
    lines: grave
      ? fittingHelplines(lines, categories).map((line) => showHelpline(line, context))
      : [],
    emergency,
    next: nextWords(context, sees, held),
    rule: rule
      ? t("sent.held.rule", { rule: rule.house?.[locale].title ?? rule.label[locale] })
      : null,
    quietHelp: sees === "quiet-help",
  };
}

/** What happens now, and by when: honest about nights, when nobody reads. */
function nextWords({ t, config, clock, locale }: RequestContext, sees: WriterSees, held: boolean) {
  const now = clock();
  const { staffedHours, timeZone } = config;
  const staffed = isStaffed(staffedHours, now, timeZone);
  const opening = describeOpening(nextOpening(staffedHours, now, timeZone), now, {
    timeZone,
    locale,
  });
  const back = t("sent.when.opening", { opening });
  const day = staffed ? t("sent.when.day") : back;
  if (sees === "crisis-help") {
    return t("sent.crisis.next", { when: staffed ? t("sent.when.soon") : back });
  }
  if (sees === "help-first") {
    const when = staffed ? t("sent.when.staffed") : back;
    return t(held ? "sent.crisis.next" : "sent.red.next", { when });
  }
  if (sees === "identity-advice") return t("sent.identity.next", { when: day });
  if (held) return t("sent.held.next", { when: day });
  return sees === "quiet-help" ? t("sent.amber.next", { when: day }) : t("sent.plain.next");
}
