import type { RequestContext } from "#app/context.ts";
import { excerpt } from "#app/forum/render-markdown.server.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { listHelplines } from "#db/queries/helplines.ts";
import { findReportedPost, type ReportedPost } from "#db/queries/reported-post.ts";
import { dueHour } from "./due.ts";
import { reportDueMinutes } from "./report-rules.server.ts";
import { dueBy } from "./show-report.server.ts";

/** Enough of a text to know it again. */
const excerptLength = 240;

/**
 * What stands on the page that takes a report: the text, by when it is read, where to call. Null when there
 * is no such text or whoever asks may not read it; it may have been hidden while its form was open.
 */
export async function readReportPage(context: RequestContext, id = "") {
  const post = await findReportedPost(context.store, id);
  if (post?.visibility !== "published") return null;
  const isOpen = await requireThread(context, post.threadId).catch(() => null);
  return isOpen ? await showPage(context, post) : null;
}
export type ReportPage = NonNullable<Awaited<ReturnType<typeof readReportPage>>>;

async function showPage(context: RequestContext, post: ReportedPost) {
  const { t, store, config, locale } = context;
  const lines = await listHelplines(store, config.country);
  return {
    action: `/posts/${post.id}/report`,
    thread: threadUrl(post.threadId, post.number, post.id),
    by: t("report.by", { alias: post.staffFirstName ?? post.alias ?? t("common.someone") }),
    excerpt: excerpt(post.body, excerptLength),
    lang: post.locale === locale ? undefined : post.locale,
    emergency: lines.find(({ topic }) => topic === "emergency")?.contact ?? "112",
    next: [
      t("report.next.danger", {
        when: dueBy(context, dueHour(context, reportDueMinutes("danger"))),
      }),
      t("report.next.other", { when: dueBy(context, dueHour(context, reportDueMinutes("other"))) }),
      t("report.next.stays"),
      t("report.next.code"),
    ],
  };
}
