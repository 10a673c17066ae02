import type { RequestContext } from "#app/context.ts";
import {
  childrensHelplines,
  fittingHelplines,
  showHelpline,
} from "#app/help/show-helplines.server.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import { ruleOfCategories } from "#app/rules/rule-of-category.ts";
import { isFirstPostCare } from "#app/safety/first-post-rules.ts";
import { describeOpening, isStaffed, nextOpening } from "#app/time/staffed-hours.ts";
import { findAssessment, findClock } from "#db/queries/assessments.ts";
import { listHelplines } from "#db/queries/helplines.ts";
import { findHoldNotice } from "#db/queries/own-notice.ts";
import type { OwnPost } from "#db/queries/posts.ts";
import type { Audience } from "#db/schema/forum.ts";
import type { Signal, WriterSees } from "#moderation/types.ts";
import { readsYoung, youngRule } from "./young-writer.ts";

/** What a writer is told about the post they just sent: help first, then what happens, and by when. */
export async function readSentPage(context: RequestContext, post: OwnPost, audience: Audience) {
  const { store, config, t, locale } = context;
  const found = await findAssessment(store, post.id);
  const sees = (found?.writerSees ?? "nothing") as WriterSees;
  const held = post.visibility === "held";
  const categories = Object.keys(found?.categories ?? {});
  const grave = sees === "crisis-help" || sees === "help-first";
  const saysYoung = found?.policyRules.includes(youngRule) ?? false;
  const young = saysYoung || readsYoung((found?.signals ?? []) as Pick<Signal, "stance">[]);
  const lines =
    grave || young || sees === "quiet-help" ? await listHelplines(store, config.country) : [];
  const emergency = lines.find(({ topic }) => topic === "emergency")?.contact ?? "112";
  const rule =
    held && sees === "rule-held" ? ruleById(ruleOfCategories(categories) ?? "") : undefined;
  const isCare = isFirstPostCare(found?.policyRules ?? []);
  const shown = [
    ...(young ? childrensHelplines(lines) : []),
    ...(grave ? fittingHelplines(lines, categories, context.clock()) : []),
  ];
  const sent = { sees, post, audience, saysYoung, isCare };
  return {
    crisis: sees === "crisis-help",
    grave,
    young,
    saysYoung,
    lines: [...new Set(shown)].map((line) => ({
      ...showHelpline(line, context),
      // How fresh each fact is stands on the help page; here it would only shake the hand.
      checked: undefined,
    })),
    emergency,
    next: nextWords(context, sent, await findClock(store, post.id)),
    rule: rule
      ? t("sent.held.rule", { rule: rule.house?.[locale].title ?? rule.label[locale] })
      : null,
    quietHelp: sees === "quiet-help",
    /** The statement of reasons; after a grave text help comes first, and it waits on their own page. */
    why: held && !grave ? await findHoldNotice(store, post.id) : null,
  };
}

type SentText = {
  sees: WriterSees;
  post: OwnPost;
  audience: Audience;
  saysYoung: boolean;
  /** Held because many new ones write at once. */
  isCare: boolean;
};

/** What happens now, and by when: honest about nights, when nobody reads. */
function nextWords(
  context: RequestContext,
  { sees, post, audience, saysYoung, isCare }: SentText,
  { dueAt, isRead }: { dueAt: Date | null; isRead: boolean },
) {
  const { t, config, clock, locale } = context;
  const { visibility } = post;
  /** Published, but not for everyone: said in other words. */
  const among = visibility === "published" && audience !== "everyone" ? audience : null;
  if (visibility === "removed") return t("sent.removed.next");
  if (isRead && among) return t(`audience.${among}.read`);
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
  if (saysYoung && audience === "therapists") return t("young.next", { when });
  if (among) {
    return sees === "nothing"
      ? t(`audience.${among}.next`, { days: config.answerDays })
      : t(`audience.${among}.soon`, { when });
  }
  if (sees === "crisis-help" && held) return t("sent.crisis.next", { when });
  if (sees === "help-first") return t(held ? "sent.crisis.next" : "sent.red.next", { when });
  if (held && isCare) return t("sent.newcomers.next", { when });
  if (sees === "identity-advice") return t("sent.identity.next", { when });
  if (held) return t("sent.held.next", { when });
  return sees === "quiet-help" ? t("sent.amber.next", { when }) : t("sent.plain.next");
}
