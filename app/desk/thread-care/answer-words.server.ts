import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { RequestContext, Staff } from "#app/context.ts";
import { type ErrorKey, keepTyped, readForm, refused } from "#app/desk/form-state.server.ts";
import { submitStaffReply } from "#app/desk/submit-staff-reply.server.ts";
import { cleanBody, cleanTitle } from "#app/forum/clean-text.ts";
import { submissionKey } from "#app/forum/publish.server.ts";
import { maxBody } from "#app/forum/writing-form.server.ts";
import { startPrivateLine } from "./start-private-line.server.ts";

const body = z
  .string()
  .transform(cleanBody)
  .pipe(
    z
      .string()
      .min(1, "desk.reply.error.missing" satisfies ErrorKey)
      .max(maxBody, "desk.reply.error.long" satisfies ErrorKey),
  );
const welcome = z.object({ body, submission: z.string() });
const privateLine = welcome.extend({
  alias: z.string(),
  title: z
    .string()
    .transform(cleanTitle)
    .pipe(
      z
        .string()
        .min(1, "threadCare.error.title" satisfies ErrorKey)
        .max(120, "threadCare.error.title" satisfies ErrorKey),
    ),
});

/** Takes a hello to somebody who writes for the first time. */
export async function answerWelcome(
  context: RequestContext,
  staff: Staff,
  { threadId, form }: { threadId: string; form: FormData },
) {
  const typed = keepTyped(form, ["body", "submission"]);
  const read = readForm(context.t, typed, welcome);
  if (!read.ok) return refused({ values: typed, errors: read.errors });
  const submissionId = submissionKey(read.value.submission, staff.id, threadId, read.value.body);
  const reply = { staff, threadId, body: read.value.body, submissionId, isHello: true };
  const sent = await submitStaffReply(context, reply).catch(() => null);
  // Whatever broke on our side, the words stay with their writer.
  if (!sent) return refused({ values: typed, problem: context.t("desk.reply.brokenNote") }, 500);
  throw redirect(`/desk/threads/${threadId}/care?done=welcome`);
}

/** Takes the first words of a private line. */
export async function answerPrivateLine(
  context: RequestContext,
  staff: Staff,
  { threadId, form }: { threadId: string; form: FormData },
) {
  const { t } = context;
  const typed = keepTyped(form, ["alias", "title", "body", "submission"]);
  const read = readForm(t, typed, privateLine);
  if (!read.ok) return refused({ values: typed, errors: read.errors });
  const { alias, title, body: words, submission } = read.value;
  const submissionId = submissionKey(submission, staff.id, alias, title, words);
  const wanted = { staff, threadId, alias, title, body: words, submissionId };
  const sent = await startPrivateLine(context, wanted).catch(() => undefined);
  if (sent === undefined) {
    return refused({ values: typed, problem: t("desk.reply.brokenNote") }, 500);
  }
  if (sent === null) {
    return refused({ values: typed, errors: { alias: [t("threadCare.error.alias")] } }, 422);
  }
  throw redirect(`/desk/threads/${sent.threadId}/care?done=private`);
}
