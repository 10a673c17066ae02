import { data, redirect } from "@remix-run/node";
import { writeOnce } from "#app/accounts/once.server.ts";
import type { RequestContext, Viewer } from "#app/context.ts";
import { cleanBody } from "#app/forum/clean-text.ts";
import { mayRead } from "#app/forum/may-read.ts";
import { submissionKey } from "#app/forum/publish.server.ts";
import { newId } from "#db/new-id.ts";
import { findReportedPost } from "#db/queries/reported-post.ts";
import { findThread } from "#db/queries/threads.ts";
import { reportPost } from "./report-post.server.ts";
import { maxReportWords, reportReasons } from "./report-reasons.ts";

/** What a report's form sends, word for word. */
export type TypedReport = { reason: string; words: string; submission: string };

/** A report that was not sent on: everything typed, and what there is to say. */
export type ReportState = {
  typed: Pick<TypedReport, "reason" | "words">;
  errors: Partial<Record<"reason" | "words" | "form", string[]>>;
};

/** Takes a report from its form: back to it with what is wrong, or on to the receipt. */
export async function takeReport(
  context: RequestContext,
  postId: string | undefined,
  typed: TypedReport,
) {
  const { t } = context;
  const again = (status: number, errors: ReportState["errors"]) =>
    data({ typed: { reason: typed.reason, words: typed.words }, errors } satisfies ReportState, {
      status,
    });
  const post = await findReportedPost(context.store, postId ?? "");
  const viewer = await context.viewer();
  if (!post || !(await isWrittenFor(context, viewer, post.threadId))) {
    // It may be a text for members, and the session has ended meanwhile: the words stay.
    return again(404, { form: [t("report.error.notHere")] });
  }
  const reason = reportReasons.find((known) => known === typed.reason);
  const words = cleanBody(typed.words);
  if (!reason) return again(422, { reason: [t("report.error.reason")] });
  if (words.length > maxReportWords) {
    const count = words.length.toLocaleString(t.locale);
    return again(422, { words: [t("report.error.words", { count })] });
  }
  if (reason !== "danger" && !(await context.mayTry("report"))) {
    return again(429, { form: [t("report.error.wait")] });
  }
  await context.engine.refresh();
  const reported = await reportPost(context, {
    postId: post.id,
    reason,
    words,
    locale: context.locale,
    reporter: viewer.kind === "member" ? viewer : null,
    isNewSource: await context.mayTry("report-source", post.id),
    submissionId: keyOf(typed.submission, post.id, reason, words),
  }).catch(() => null);
  // Whatever broke on our side, the words stay with whoever wrote them.
  if (!reported) return again(500, { form: [t("report.error.broken")] });
  if (reported.kind === "gone") return again(409, { form: [t("report.error.gone")] });
  const { code, dueAt, isGrave } = reported;
  throw redirect("/reports/receipt", {
    headers: {
      "Set-Cookie": writeOnce(context, {
        kind: "receipt",
        code,
        due: dueAt.toISOString(),
        isGrave,
      }),
    },
  });
}

/**
 * Whether a thread is for whoever reports, whether it is still shown or not: a text may be hidden while
 * somebody writes about it.
 */
async function isWrittenFor({ store }: RequestContext, viewer: Viewer, threadId: string) {
  const thread = await findThread(store, threadId);
  return thread !== undefined && mayRead(viewer, { ...thread, visibility: "published" });
}

/** Without a value that only its own page knows, two people's reports must not become one. */
function keyOf(submission: string, ...content: string[]): string {
  return submissionKey(submission.slice(0, 200) || newId(), "report", ...content);
}
