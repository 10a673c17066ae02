import type { RequestContext } from "#app/context.ts";
import { fittingHelplines, showHelpline } from "#app/help/show-helplines.server.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import { describeOpening, isStaffed, nextOpening } from "#app/time/staffed-hours.ts";
import { findAssessment, findClock } from "#db/queries/assessments.ts";
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
      ? fittingHelplines(lines, categories).map((line) => ({
          ...showHelpline(line, context),
          // How fresh each fact is stands on the help page; here it would only shake the hand.
          checked: undefined,
        }))
      : [],
    emergency,
    next: nextWords(context, sees, post, await findClock(store, post.id)),
    rule: rule
      ? t("sent.held.rule", { rule: rule.house?.[locale].title ?? rule.label[locale] })
      : null,
    quietHelp: sees === "quiet-help",
  };
}

/** What happens now, and by when: honest about nights, when nobody reads. */
function nextWords(
  context: RequestContext,
  sees: WriterSees,
  { visibility }: OwnPost,
  { dueAt, isRead }: { dueAt: Date | null; isRead: boolean },
) {
  const { t, config, clock, locale } = context;
  if (visibility === "removed") return t("sent.removed.next");
  if (isRead) return t(visibility === "held" ? "sent.read.held" : "sent.read.published");
  const now = clock();
  const held = visibility === "held";
  const { staffedHours, timeZone } = config;
  const describe = (at: Date) => describeOpening(at, now, { timeZone, locale });
  const when = !isStaffed(staffedHours, now, timeZone)
    ? t("sent.when.opening", { opening: describe(nextOpening(staffedHours, now, timeZone)) })
    : dueAt === null
      ? t("sent.when.day")
      : dueAt < now
        ? t("sent.when.late")
        : t("sent.when.by", { time: describe(dueAt) });
  if (sees === "crisis-help" && held) return t("sent.crisis.next", { when });
  if (sees === "help-first") return t(held ? "sent.crisis.next" : "sent.red.next", { when });
  if (sees === "identity-advice") return t("sent.identity.next", { when });
  if (held) return t("sent.held.next", { when });
  return sees === "quiet-help" ? t("sent.amber.next", { when }) : t("sent.plain.next");
}
