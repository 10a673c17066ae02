import type { RequestContext } from "#app/context.ts";
import { topicNoteOf } from "#app/forum/topic-notes.ts";
import { decisionRules, removedByWriter } from "#app/rules/house-rules.ts";
import { isFirstPostCare } from "#app/safety/first-post-rules.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { describeOpening, isStaffed, nextOpening } from "#app/time/staffed-hours.ts";
import { listMemberDecisions, listPostDecisions } from "#db/queries/decisions.ts";
import { findReviewItem, listPostsBefore, type ReviewItem } from "#db/queries/review.ts";
import { writerFacts } from "./audience-words.ts";
import { needsReason, possibleDecisions } from "./decision-rules.ts";
import { readCorrections } from "./read-corrections.server.ts";
import { readPostReports } from "./read-post-reports.server.ts";
import { readSignals } from "./read-signals.server.ts";
import { showDecision } from "./show-decision.server.ts";
import { showOpinion } from "./show-opinion.server.ts";
import { roomName, ruleWords, scoreWords } from "./show-words.server.ts";
import { dueWords, exactTime, waitedWords } from "./time-words.ts";

/** Posts of the thread shown before the text at hand. */
const postsBefore = 5;
/** The writer's earlier decisions shown in the context. */
const earlierDecisions = 8;

/** The item of a URL. @throws 404 when there is none. */
export async function requireItem({ store }: RequestContext, id = ""): Promise<ReviewItem> {
  const item = await findReviewItem(store, id);
  if (!item) throw new Response(null, { status: 404 });
  return item;
}

/** When staff read again, in words; null while they do. */
function openingWords({ config, clock, locale }: RequestContext): string | null {
  const { staffedHours, timeZone } = config;
  const now = clock();
  if (isStaffed(staffedHours, now, timeZone)) return null;
  const opening = nextOpening(staffedHours, now, timeZone);
  return describeOpening(opening, now, { timeZone, locale });
}

/** Everything a therapist needs to judge one text: the text, why it stands here, and what was before. */
export async function readItem(context: RequestContext, id: string | undefined) {
  const { t, locale, clock, config, store } = context;
  const item = await requireItem(context, id);
  const now = clock();
  const [before, decisions, corrections, earlier, opinion, reports] = await Promise.all([
    listPostsBefore(store, item.threadId, item.postNumber, postsBefore),
    listPostDecisions(store, item.postId),
    readCorrections(context, item),
    item.memberId
      ? listMemberDecisions(store, item.memberId, item.postId, earlierDecisions)
      : Promise.resolve([]),
    showOpinion(context, item),
    readPostReports(context, item),
  ]);
  return {
    id: item.id,
    level: item.level,
    levelLabel: t(`common.level.${item.level}`),
    waiting: item.state === "open" ? waitedWords(context, item.openedAt) : null,
    due: item.dueAt && item.state === "open" ? dueWords(context, item.dueAt) : null,
    arrived: exactTime(context, item.openedAt),
    title: item.threadTitle,
    isReply: item.postNumber > 1,
    visibility: item.visibility,
    state: t(`desk.state.${item.visibility}`),
    removedRule: item.removedRule ? ruleWords(context, item.removedRule) : null,
    topicNote: topicNoteOf(item.topicNote),
    alias: item.alias,
    contact: item.contact && t(`contact.${item.contact}`),
    room: roomName(locale, item),
    lang: item.locale,
    audience: item.audience,
    need: item.need,
    writerSays: writerFacts(t, item),
    threadHref: `/threads/${item.threadId}`,
    threadId: item.threadId,
    answered: { text: item.body, locale: item.locale },
    opening: openingWords(context),
    careHref: `/desk/threads/${item.threadId}/care`,
    paceHref: `/desk/threads/${item.threadId}/slow`,
    /** Why a text in which nothing was found is held all the same. */
    careNote:
      item.visibility === "held" && isFirstPostCare(item.policyRules ?? [])
        ? t("desk.item.firstPost")
        : null,
    canReply: item.threadVisibility !== "removed",
    isThreadHeld: item.threadVisibility === "held",
    ...readSignals(context, item),
    // The engine's own: the item's may have been raised by the second opinion.
    score: scoreWords(t, (item.engineScore ?? item.score) / 1000),
    opinion,
    reports,
    engine: item.engineVersion,
    corrections,
    case: item.caseId
      ? { id: item.caseId, number: item.caseNumber ?? 0, isOpen: item.caseState !== "closed" }
      : null,
    before: before.map((post) => ({
      id: post.id,
      body: post.body,
      who: post.staffFirstName
        ? `${post.staffFirstName}, ${post.staffProfession}`
        : (post.alias ?? t("common.someone")),
      isStaff: post.staffFirstName !== null,
      state: post.visibility === "published" ? null : t(`desk.state.${post.visibility}`),
      when: coarseTime(post.writtenOn, now, { timeZone: config.timeZone, locale }).label,
    })),
    decisions: decisions.map((decision) => showDecision(context, decision)),
    earlier: earlier.map((decision) => ({
      ...showDecision(context, decision),
      title: decision.threadTitle,
    })),
    form: {
      seen: decisions[0]?.id ?? "",
      decisions: possibleDecisions(
        item.visibility,
        item.removedRule === removedByWriter,
        item.memberId !== null,
      ),
      needsReason: needsReason("read", item.level),
      rules: decisionRules.map(({ id: value, label }) => ({ value, label: label[locale] })),
    },
  };
}
export type ItemView = Awaited<ReturnType<typeof readItem>>;
