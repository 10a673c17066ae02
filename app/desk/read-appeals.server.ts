import type { RequestContext, Staff } from "#app/context.ts";
import { isAboutThread, mayDecideAppeal } from "#app/safety/appeal-rules.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import {
  type Appeal,
  countAppeals,
  findAppeal,
  findUpholder,
  listOpenAppeals,
} from "#db/queries/appeals.ts";
import { excerptOf, ruleWords } from "./show-words.server.ts";
import { dueWords } from "./time-words.ts";

/** More than can wait without somebody having to be told. */
const mostAppeals = 100;

/** The appeals that wait, in the order they are owed, each with whether this person may answer it. */
export async function readAppeals(context: RequestContext, staff: Staff) {
  const appeals = await listOpenAppeals(context.store, mostAppeals);
  return await Promise.all(
    appeals.map(async (appeal) => ({
      ...showAppeal(context, appeal),
      isOwn: !(await mayAnswer(context, staff, appeal)),
    })),
  );
}
export type ListedAppealView = Awaited<ReturnType<typeof readAppeals>>[number];

/** How many wait, in words for the desk's first page; null when none do. */
export async function readAppealCount({ t, store, clock }: RequestContext): Promise<string | null> {
  const { open, overdue } = await countAppeals(store, clock());
  if (open === 0) return null;
  const waiting = t("desk.appeals.link", { count: open });
  return overdue ? `${waiting}. ${t("desk.appeals.late", { count: overdue })}` : waiting;
}

/** One appeal with the text, the decision it is about, and what the member says. @throws 404. */
export async function readAppeal(context: RequestContext, staff: Staff, id = "") {
  const appeal = await findAppeal(context.store, id);
  if (!appeal) throw new Response(null, { status: 404 });
  const { t, locale } = context;
  return {
    ...showAppeal(context, appeal),
    isOwn: !(await mayAnswer(context, staff, appeal)),
    isAboutThread: isAboutThread(appeal.noticeKind),
    isShown: appeal.visibility === "published",
    isErased: appeal.body === "",
    words: paragraphsOf(appeal.words),
    told: paragraphsOf(appeal.noticeWords),
    body: appeal.body,
    facts: [
      { term: t("desk.item.alias"), detail: appeal.alias },
      {
        term: t("desk.appeal.kind"),
        detail: t(`desk.appeal.kind.${appeal.noticeKind as "held"}`),
      },
      {
        term: t("desk.appeal.rule"),
        detail: appeal.noticeRule ? ruleWords(context, appeal.noticeRule) : t("desk.appeal.noRule"),
      },
      { term: t("desk.appeal.who"), detail: whoWords(context, appeal) },
      { term: t("desk.item.visibility"), detail: t(`desk.state.${appeal.visibility}`) },
    ],
    answered:
      appeal.state === "decided"
        ? {
            title: t("desk.appeal.decided", {
              name: appeal.answeredByName ?? t("admin.role.therapist"),
              outcome: t(`desk.appeal.${appeal.outcome ?? "stands"}`).toLocaleLowerCase(locale),
            }),
            text: appeal.answer ?? "",
          }
        : null,
  };
}
export type AppealView = Awaited<ReturnType<typeof readAppeal>>;

function showAppeal(context: RequestContext, appeal: Appeal) {
  const { t, clock, config, locale } = context;
  const at = { timeZone: config.timeZone, locale };
  return {
    id: appeal.id,
    href: `/desk/appeals/${appeal.id}`,
    itemHref: appeal.itemId ? `/desk/items/${appeal.itemId}` : null,
    title:
      appeal.postNumber === 1
        ? appeal.threadTitle
        : t("desk.replyIn", { title: appeal.threadTitle }),
    lang: appeal.locale,
    excerpt: excerptOf(appeal.words || appeal.body, 180),
    what: `${t(`desk.appeal.kind.${appeal.noticeKind as "held"}`)} · ${whoWords(context, appeal)}`,
    when: coarseTime(appeal.appealedOn, clock(), at).label,
    due: appeal.state === "open" ? dueWords(context, appeal.dueAt) : null,
  };
}

function whoWords({ t }: RequestContext, { decidedFirstName: name }: Appeal): string {
  return name ? t("desk.appeals.by", { name }) : t("desk.appeals.machine");
}

async function mayAnswer({ store }: RequestContext, staff: Staff, appeal: Appeal) {
  const upheldBy = await findUpholder(store, store.read, appeal.postId);
  return mayDecideAppeal(staff.id, { decidedBy: appeal.decidedFirstBy, upheldBy });
}

const paragraphsOf = (words: string) => words.split(/\n+/u).filter((line) => line.trim() !== "");
