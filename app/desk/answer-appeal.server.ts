import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { RequestContext, Staff } from "#app/context.ts";
import { decideAppeal } from "./decide-appeal.server.ts";
import { type ErrorKey, keepTyped, readForm, refused } from "./form-state.server.ts";

const schema = z.object({
  outcome: z.enum(["stands", "changed"], {
    error: "desk.appeal.error.outcome" satisfies ErrorKey,
  }),
  reason: z.string(),
});

/** Takes the answer to an appeal: back to the form with what is wrong, or on to those that wait. */
export async function answerAppeal(
  context: RequestContext,
  staff: Staff,
  appealId: string,
  form: FormData,
) {
  const { t } = context;
  const typed = keepTyped(form, ["outcome", "reason"]);
  const read = readForm(t, typed, schema);
  if (!read.ok) return refused({ values: typed, errors: read.errors });
  const decided = await decideAppeal(context, { staff, appealId, ...read.value });
  if (decided.kind === "done") throw redirect("/desk/appeals?done=appeal");
  // What a colleague has answered meanwhile stands on the page that comes back.
  if (decided.kind === "conflict") return refused({ values: typed }, 409);
  if (decided.why === "not-found") throw new Response(null, { status: 404 });
  if (decided.why === "own") {
    return refused({ values: typed, problem: t("desk.appeal.error.own") }, 403);
  }
  if (decided.why === "later") {
    return refused({ values: typed, problem: t("threadCare.error.later") }, 409);
  }
  return decided.why === "erased"
    ? refused({ values: typed, errors: { outcome: [t("desk.appeal.erased")] } })
    : refused({ values: typed, errors: { reason: [t("desk.decide.error.reason")] } });
}
