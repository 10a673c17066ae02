import type { Member, RequestContext } from "#app/context.ts";
import {
  childrensHelplines,
  fittingHelplines,
  showHelpline,
} from "#app/help/show-helplines.server.ts";
import { describeOpening } from "#app/time/staffed-hours.ts";
import { listHelplines } from "#db/queries/helplines.ts";
import { findRoom } from "#db/queries/rooms.ts";
import { draftDays, type KeptDraft, readDrafts, requireDraft } from "./kept-draft.server.ts";
import { judge } from "./publish.server.ts";
import { roomWords } from "./show-thread-list.server.ts";
import { draftPlace } from "./take-draft.server.ts";
import { readTyped } from "./writing-form.server.ts";
import { stateOf, type WritingState } from "./writing-state.server.ts";
import { readsYoung } from "./young-writer.ts";

/** What a member has kept, one line each. */
export async function readDraftList(context: RequestContext, member: Member) {
  const drafts = await readDrafts(context, member);
  return {
    days: draftDays,
    drafts: await Promise.all(
      drafts.map(async (draft) => {
        const place = await draftPlace(context, draft);
        const { t } = context;
        return {
          id: draft.id,
          href: `/me/drafts/${draft.id}`,
          title:
            place.kind === "reply"
              ? t("drafts.reply", { title: titleOf(context, place) })
              : draft.title,
          room: await roomName(context, draft.roomSlug),
          ready: readyWords(context, draft),
        };
      }),
    ),
  };
}

/** One draft: its form, when it is ready, and help first where its words are grave. */
export async function readDraftPage(context: RequestContext, member: Member, id: string) {
  const draft = await requireDraft(context, member, id);
  const place = await draftPlace(context, draft);
  const isReply = place.kind === "reply";
  return {
    id,
    kind: place.kind,
    room: await roomName(context, draft.roomSlug),
    thread: isReply ? { href: `/threads/${place.threadId}`, title: titleOf(context, place) } : null,
    /** The thread it answered cannot be read any more. */
    threadGone: draft.threadId !== null && !isReply,
    audience: isReply ? place.audience : ("everyone" as const),
    indexed: context.config.indexThreads && (!isReply || place.audience === "everyone"),
    ready: readyWords(context, draft),
    drafts: [draft.threadId ? `thread-${draft.threadId}` : `room-${draft.roomSlug}`],
    state: stateOfDraft(draft, isReply ? "" : draft.title),
    help: await helpFor(context, draft, isReply),
  };
}

/** The thread's title as its reader may see it. */
function titleOf({ t }: RequestContext, { shownTitle }: { shownTitle: string }): string {
  return shownTitle || t("away.hiddenTitle");
}

function stateOfDraft({ body, choices }: KeptDraft, title: string): WritingState {
  const typed = { ...readTyped(new FormData()), ...choices, title, body };
  return stateOf({ ...typed, opened: true });
}

/** Help lines for a text that nobody reads: the engine is asked anew each time, and nothing is kept. */
async function helpFor(context: RequestContext, draft: KeptDraft, isReply: boolean) {
  const { store, config, locale } = context;
  await context.engine.refresh();
  const { assessment } = judge(context, {
    title: isReply ? undefined : draft.title,
    body: draft.body,
    room: draft.roomSlug,
    locale,
  });
  const young = draft.choices.young || readsYoung(assessment.signals);
  const grave = assessment.level === "red" || assessment.level === "crisis";
  if (!grave && !young) return null;
  const lines = await listHelplines(store, config.country);
  const fitting = grave
    ? fittingHelplines(lines, Object.keys(assessment.categories), context.clock())
    : [];
  const shown = [...(young ? childrensHelplines(lines) : []), ...fitting];
  return {
    grave,
    emergency: lines.find(({ topic }) => topic === "emergency")?.contact ?? "112",
    lines: [...new Map(shown.map((line) => [line.id, line])).values()].map((line) => ({
      ...showHelpline(line, context),
      checked: undefined,
    })),
  };
}

async function roomName(context: RequestContext, slug: string): Promise<string> {
  const room = await findRoom(context.store, slug);
  return room ? roomWords(room, context).name : "";
}

/** When it is ready; then until which day it stays. */
function readyWords({ t, clock, config, locale }: RequestContext, { readyAt }: KeptDraft): string {
  const now = clock();
  const { timeZone } = config;
  if (readyAt > now) {
    return t("drafts.readyAt", { when: describeOpening(readyAt, now, { timeZone, locale }) });
  }
  const last = new Date(readyAt.getTime() + draftDays * 24 * 3_600_000);
  return t("drafts.ready", { when: describeOpening(last, now, { timeZone, locale }) });
}
