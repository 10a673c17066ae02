import { data, redirect } from "@remix-run/node";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, RequestContext, Staff } from "#app/context.ts";
import { cleanReason } from "#app/escalations/case-choices.ts";
import { slowChoices } from "#app/safety/slow-rules.ts";
import { type ErrorKey, type FormState, keepTyped, readForm } from "./form-state.server.ts";

export type Pace = { staff: Staff; threadId: string; minutes: number; reason: string };

export type Paced = { done: true } | { done: false; why: "not-found" | "minutes" | "reason" };

/** Sets how long each alias waits between replies in a thread, for a reason that the log keeps. */
export async function slowThread(app: App, wanted: Pace): Promise<Paced> {
  const { threads } = app.store.schema;
  const { staff, threadId, minutes } = wanted;
  if (!slowChoices.some((known) => known === minutes)) return { done: false, why: "minutes" };
  const reason = cleanReason(wanted.reason);
  return await app.store.write(async (tx): Promise<Paced> => {
    const [thread] = await tx
      .select({ before: threads.slowMinutes })
      .from(threads)
      .where(eq(threads.id, threadId));
    if (!thread) return { done: false, why: "not-found" };
    if (reason === null) return { done: false, why: "reason" };
    // A double press, or a colleague who chose the same: so it is already.
    if (thread.before === minutes) return { done: true };
    await tx.update(threads).set({ slowMinutes: minutes }).where(eq(threads.id, threadId));
    await appendAudit(app, tx, {
      actorKind: "staff",
      actorId: staff.id,
      action: "thread.slowed",
      subjectKind: "thread",
      subjectId: threadId,
      reason,
      detail: { minutes, before: thread.before },
    });
    return { done: true };
  });
}

const schema = z.object({
  minutes: z
    .string()
    .regex(/^\d{1,3}$/, "desk.slow.error.minutes" satisfies ErrorKey)
    .transform(Number),
  reason: z.string(),
});

/** Takes the form that sets a thread's pace: back to it with what is wrong, or done. */
export async function answerPace(
  context: RequestContext,
  staff: Staff,
  threadId: string,
  form: FormData,
) {
  const { t } = context;
  const values = keepTyped(form, ["minutes", "reason"]);
  const again = (errors: FormState["errors"]) =>
    data({ values, errors } satisfies FormState as FormState, { status: 422 });
  const read = readForm(t, values, schema);
  if (!read.ok) return again(read.errors);
  const paced = await slowThread(context, { staff, threadId, ...read.value });
  if (paced.done) throw redirect(`/desk/threads/${threadId}/slow?done=slow`);
  if (paced.why === "not-found") throw new Response(null, { status: 404 });
  return again(
    paced.why === "minutes"
      ? { minutes: [t("desk.slow.error.minutes")] }
      : { reason: [t("desk.decide.error.reason")] },
  );
}
