import type { RequestContext, Staff } from "#app/context.ts";
import { showDecision } from "#app/desk/show-decision.server.ts";
import { categoryWords } from "#app/desk/show-words.server.ts";
import { exactTime } from "#app/desk/time-words.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { listPostDecisions } from "#db/queries/decisions.ts";
import { type Case, type CaseEvent, findCase, listCaseEvents } from "#db/queries/escalations.ts";
import type { PagingStep } from "#db/schema/alarm.ts";
import {
  actKinds,
  appealCode,
  humanLevels,
  messageCode,
  opinionCode,
  outcomes,
  reportCode,
} from "./case-choices.ts";
import { readGravity } from "./case-gravity.ts";
import { readNote } from "./case-note.ts";
import { possibleMoves } from "./case-state.ts";
import { readingMinutes } from "./open-case-text.server.ts";
import { showCase } from "./read-case-list.server.ts";

/** The case of a URL. @throws 404 when there is none. */
export async function requireCase({ store }: RequestContext, id = ""): Promise<Case> {
  const found = await findCase(store, id);
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

/** A case with its history. The text is in it only for a person who has just opened it. */
export async function readCase(context: RequestContext, staff: Staff, id: string | undefined) {
  const { t, locale, store } = context;
  const found = await requireCase(context, id);
  const [events, decisions] = await Promise.all([
    listCaseEvents(store, found.id),
    listPostDecisions(store, found.postId),
  ]);
  const time = (at: Date) => exactTime(context, at);
  const gravity = readGravity(found, events);
  return {
    ...showCase(context, found),
    alias: found.alias,
    itemHref: found.itemId ? `/desk/items/${found.itemId}` : null,
    visibility: t(`desk.state.${found.visibility as "published"}`),
    opened: time(found.openedAt),
    dueAt: time(found.dueAt),
    acknowledged: found.acknowledgedAt ? time(found.acknowledgedAt) : null,
    closeReason: found.closeReason,
    proposedBy: found.proposedByFirstName,
    closedBy: found.closedByFirstName,
    isOwnProposal: found.closeProposedBy === staff.id,
    stateId: found.state,
    moves: possibleMoves(found.state),
    isAssessed: gravity.isAssessed,
    needsSecondReader: gravity.needsTwo,
    chosen: { level: found.humanLevel, categories: found.categories },
    canWrite: found.memberId !== null,
    firstWords: translatorFor(found.memberLocale ?? locale)("desk.notice.supported"),
    text: hasOpened(context, staff, events)
      ? { title: found.titleSnapshot, body: found.textSnapshot, lang: found.memberLocale }
      : null,
    history: events.map((event) => showEvent(context, event)),
    decisions: decisions.map((decision) => showDecision(context, decision)),
  };
}
export type CasePage = Awaited<ReturnType<typeof readCase>>;

/** The text stays open to the person who gave a reason, for a while; then it asks again. */
function hasOpened({ clock }: RequestContext, staff: Staff, events: readonly CaseEvent[]): boolean {
  const since = clock().getTime() - readingMinutes * 60_000;
  return events.some(
    ({ kind, staffId, at }) => kind === "read" && staffId === staff.id && at.getTime() > since,
  );
}

function showEvent(context: RequestContext, event: CaseEvent) {
  const { t } = context;
  const { codes, words } = readNote(event.note);
  return {
    id: String(event.seq),
    title: t(`admin.event.${event.kind}`),
    codes: codes.map((code) => codeWords(context, event.kind, code)),
    words,
    who: event.staffFirstName ?? t("admin.system"),
    when: exactTime(context, event.at),
    whenDate: event.at.toISOString(),
  };
}

/** What a code of the history means depends on the kind of line it stands in. */
function codeWords({ t }: RequestContext, kind: CaseEvent["kind"], code: string): string {
  if (kind === "acted") {
    const act = [...actKinds, messageCode].find((known) => known === code);
    return act ? t(`admin.act.${act}`) : code;
  }
  if (kind === "assessed") {
    const level = humanLevels.find((known) => known === code);
    return level ? t(`common.level.${level}`) : categoryWords(t, code);
  }
  if (kind === "paged") return t(`admin.paged.${code as PagingStep}`);
  if (code === opinionCode) return t("admin.event.bySecondOpinion");
  if (code === reportCode) return t("admin.event.byReport");
  if (code === appealCode) return t("admin.event.byAppeal");
  const outcome = outcomes.find((known) => known === code);
  return outcome ? t(`admin.outcome.${outcome}`) : code;
}
