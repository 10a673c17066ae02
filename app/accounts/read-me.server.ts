import type { Member, RequestContext } from "#app/context.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import { isAppealable } from "#app/safety/appeal-rules.ts";
import { coarseTime } from "#app/time/coarse-time.ts";
import { listNotices, type Notice } from "#db/queries/notices.ts";
import { listOwnPosts, type OwnPostInList } from "#db/queries/posts.ts";

/** More than anybody looks through on one page. */
export const mostPosts = 100;
const mostNotices = 50;

export type ShownNotice = {
  id: string;
  title: string;
  paragraphs: string[];
  rule: string | null;
  by: string | null;
  thread: string;
  href: string;
  /** The way to all of it, where there is more to say than stands here. */
  more: { href: string; label: string } | null;
  when: string;
  whenDate: string;
};

export type ShownOwnPost = {
  id: string;
  title: string;
  href: string;
  place: string;
  state: string;
  when: string;
  whenDate: string;
};

/** Everything a member finds on their own page, in words. */
export async function readMe(context: RequestContext, member: Member) {
  const notices = await listNotices(context.store, member.id, mostNotices);
  const posts = await listOwnPosts(context.store, member.id, mostPosts);
  const show = (notice: Notice) => showNotice(context, notice);
  return {
    alias: member.alias,
    unseen: notices.filter(({ seen }) => !seen).map(show),
    seen: notices.filter(({ seen }) => seen).map(show),
    posts: posts.map((post) => showOwnPost(context, post)),
  };
}

/** A word from staff as its reader is shown it. */
export function showNotice(context: RequestContext, notice: Notice): ShownNotice {
  const { t, locale } = context;
  const rule = notice.rule ? ruleById(notice.rule)?.house?.[locale].title : undefined;
  const { staffFirstName: name, staffProfession: profession } = notice;
  return {
    id: notice.id,
    title: t(`me.notice.${notice.kind}`),
    paragraphs: notice.words.split(/\n+/u).filter((words) => words.trim() !== ""),
    rule: rule ? t("me.notice.rule", { rule }) : null,
    by: name && profession ? t("me.notice.by", { name, profession }) : null,
    thread: t("me.notice.thread", { title: notice.threadTitle || t("away.hiddenTitle") }),
    href: threadUrl(notice.threadId, notice.postNumber, notice.postId),
    more: moreOf(context, notice),
    ...time(context, notice.writtenOn),
  };
}

function moreOf({ t }: RequestContext, { id, kind }: Notice): ShownNotice["more"] {
  const href = `/me/notices/${id}`;
  if (isAppealable(kind)) return { href, label: t("me.notice.more") };
  return kind === "appeal-answered" ? { href, label: t("me.notice.moreAnswer") } : null;
}

function showOwnPost(context: RequestContext, post: OwnPostInList): ShownOwnPost {
  const { t } = context;
  return {
    id: post.id,
    title: post.threadTitle || t("away.hiddenTitle"),
    href: threadUrl(post.threadId, post.number, post.id),
    place: post.number === 1 ? t("me.first") : t("me.reply", { number: post.number - 1 }),
    state: stateWords(context, post),
    ...time(context, post.writtenOn),
  };
}

function stateWords({ t, locale }: RequestContext, post: OwnPostInList): string {
  if (post.visibility === "published" && post.audience === "therapists") {
    return t("audience.therapists.state");
  }
  if (post.visibility !== "removed") return t(`me.state.${post.visibility}`);
  const rule = post.removedRule ? ruleById(post.removedRule)?.house?.[locale].title : undefined;
  return rule ? `${t("me.state.removed")}: ${rule}` : t("me.state.removed");
}

function time({ clock, config, locale }: RequestContext, at: Date) {
  const { label, date } = coarseTime(at, clock(), { timeZone: config.timeZone, locale });
  return { when: label, whenDate: date };
}
