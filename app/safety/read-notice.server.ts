import type { Member, RequestContext } from "#app/context.ts";
import { findActTold } from "#app/desk/thread-care/active-act.server.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { findOpenChange } from "#db/queries/open-change.ts";
import { findOwnNotice, type OwnNotice } from "#db/queries/own-notice.ts";
import { isAboutThread, isAppealable, refuseAppeal } from "./appeal-rules.ts";
import { dueBy } from "./show-report.server.ts";

/**
 * A statement of reasons in full: what was decided, by which rule, what led to it, who or what decided,
 * and how to ask for another look. Only ever the member's own.
 * @throws 404 when there is none.
 */
export async function readNotice(context: RequestContext, member: Member, id = "") {
  const notice = await findOwnNotice(context.store, id, member.id);
  if (!notice) throw new Response(null, { status: 404 });
  const { t, clock, config, locale, store } = context;
  const actStands = (await findActTold(context, store.read, notice)) !== undefined;
  const { label, date } = coarseTime(notice.writtenOn, clock(), {
    timeZone: config.timeZone,
    locale,
  });
  return {
    id: notice.id,
    seen: notice.seen,
    heading: t(`me.notice.${notice.kind}`),
    paragraphs: paragraphsOf(notice.words),
    facts: isAppealable(notice.kind) ? factsOf(context, notice, actStands) : [],
    rule: ruleOf(context, notice),
    thread: t("me.notice.thread", { title: notice.threadTitle || t("away.hiddenTitle") }),
    href: threadUrl(notice.threadId, notice.postNumber, notice.postId),
    when: label,
    whenDate: date,
    by: byWords(context, notice),
    appeal: appealOf(context, notice, actStands),
    change: (await findOpenChange(context.store, notice.postId))
      ? changeLink(context, notice)
      : null,
  };
}
export type NoticePage = Awaited<ReturnType<typeof readNotice>>;

const paragraphsOf = (words: string) => words.split(/\n+/u).filter((line) => line.trim() !== "");

/** The way to one's own words, for a text that staff have asked to be changed. */
function changeLink({ t }: RequestContext, { kind, postId }: OwnNotice) {
  if (kind !== "change-asked") return null;
  return { href: `/posts/${postId}/edit`, label: t("threadCare.change.link") };
}

function factsOf({ t }: RequestContext, notice: OwnNotice, actStands: boolean) {
  if (isAboutThread(notice.kind)) {
    const kind = notice.kind as "thread-held" | "thread-locked" | "thread-moved";
    return [
      { term: t("notice.what"), detail: t(`notice.what.${kind}`) },
      { term: t("notice.now"), detail: t(actStands ? "threadCare.stands" : "threadCare.undone") },
      { term: t("notice.decided"), detail: t("threadCare.person") },
    ];
  }
  return [
    {
      term: t("notice.what"),
      detail: t(`notice.what.${notice.kind as "held" | "change-asked" | "removed"}`),
    },
    { term: t("notice.now"), detail: t(`notice.now.${notice.visibility}`) },
    {
      term: t("notice.basis"),
      detail: t(
        notice.basis === "report"
          ? "notice.basis.report"
          : notice.automated
            ? "notice.basis.program"
            : "notice.basis.own",
      ),
    },
    {
      term: t("notice.decided"),
      detail: t(notice.automated ? "notice.decided.program" : "notice.decided.person"),
    },
  ];
}

function ruleOf({ locale }: RequestContext, { rule }: OwnNotice) {
  const house = rule ? ruleById(rule)?.house : undefined;
  return house ? { title: house[locale].title, why: house[locale].why, id: house.id } : null;
}

function byWords({ t }: RequestContext, notice: OwnNotice): string | null {
  const { staffFirstName: name, staffProfession: profession } = notice;
  return name && profession ? t("me.notice.by", { name, profession }) : null;
}

/** Where another look stands: to be asked for, waiting, taken, or not to be had any more. */
function appealOf(context: RequestContext, notice: OwnNotice, actStands: boolean) {
  if (!isAppealable(notice.kind)) return null;
  const { t } = context;
  const words = paragraphsOf(notice.appealWords ?? "");
  if (notice.appealState === "open") {
    const when = notice.appealDueAt ? dueBy(context, notice.appealDueAt) : "";
    return {
      state: "open",
      title: t("appeal.open"),
      text: t("appeal.openText", { when }),
      words,
    } as const;
  }
  if (notice.appealState === "decided") {
    const title = t(notice.appealOutcome === "changed" ? "appeal.changed" : "appeal.stands");
    return { state: "decided", title, text: notice.appealAnswer ?? "", words } as const;
  }
  const why = refuseAppeal({ ...notice, actStands });
  if (why && isAboutThread(notice.kind)) {
    const title = t("threadCare.appeal.none");
    return { state: "none", title, text: "", words: [] } as const;
  }
  if (why === "shown" || why === "erased") {
    return { state: "none", title: t(`appeal.none.${why}`), text: "", words: [] } as const;
  }
  return { state: "form" } as const;
}
