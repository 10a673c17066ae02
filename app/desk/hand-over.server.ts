import type { RequestContext, Staff } from "#app/context.ts";
import { listStaff } from "#db/queries/staff.ts";
import { findThread } from "#db/queries/threads.ts";
import { handOverThread } from "./claims.server.ts";
import { keepTyped, refused } from "./form-state.server.ts";

const mostReason = 500;

/** The page where a thread is given to a colleague. @throws 404 when there is no such thread. */
export async function readHandOver({ store, locale }: RequestContext, staff: Staff, id = "") {
  const thread = await findThread(store, id);
  if (!thread) throw new Response(null, { status: 404 });
  const people = await listStaff(store);
  return {
    threadId: thread.id,
    title: thread.title,
    lang: thread.locale === locale ? undefined : thread.locale,
    colleagues: people
      .filter(({ id: other, deactivatedAt }) => other !== staff.id && deactivatedAt === null)
      .map(({ id: value, firstName, profession }) => ({
        value,
        label: `${firstName}, ${profession}`,
      })),
  };
}

/** Takes the form: null when the thread has been handed over, or the form again with what is wrong. */
export async function answerHandOver(
  context: RequestContext,
  staff: Staff,
  threadId: string,
  form: FormData,
) {
  const { t } = context;
  const values = keepTyped(form, ["to", "reason"]);
  const [toId = ""] = values.to ?? [];
  const reason = (values.reason?.[0] ?? "").trim();
  const errors = {
    ...(toId && toId !== staff.id ? {} : { to: [t("queues.handOver.error.to")] }),
    ...(reason && reason.length <= mostReason
      ? {}
      : { reason: [t("queues.handOver.error.reason")] }),
  };
  if (Object.keys(errors).length) return refused({ values, errors });
  const done = await handOverThread(context, { staff, threadId, toId, reason });
  if (done.ok) return null;
  if (done.why === "not-found") throw new Response(null, { status: 404 });
  if (done.why === "person") {
    return refused({ values, errors: { to: [t("queues.handOver.error.to")] } });
  }
  return refused({ values, problem: t("queues.handOver.error.taken") }, 409);
}
