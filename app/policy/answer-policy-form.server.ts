import { data, redirect } from "@remix-run/node";
import type { RequestContext, Staff } from "#app/context.ts";
import { findNewestPolicy } from "#db/queries/policy-versions.ts";
import { contentOf } from "./content.server.ts";
import { makeDraft } from "./draft.server.ts";
import { readTold, type Told } from "./policy-words.server.ts";
import { previewPolicy } from "./preview-policy.server.ts";
import { type PolicyForm, readPolicyForm } from "./read-policy-form.server.ts";
import { savePolicy } from "./save-policy.server.ts";
import { formAgain, type PolicyStep, showPreview } from "./show-preview.server.ts";
import { refusalState } from "./show-refusal.server.ts";

/**
 * Answers every form about the policy: with what is wrong in it, or with what it would mean; given
 * `saveAs`, by saving it, unless it was made on a version that is no longer in force. Whatever comes
 * back, everything typed is in it.
 */
export async function answerPolicyForm(
  context: RequestContext,
  request: Request,
  { saveAs }: { saveAs?: Staff } = {},
) {
  const told = await readTold(context);
  const form = readPolicyForm(told, await request.formData());
  if (!form) throw new Response(null, { status: 422 });
  const { view, status } = await answer(context, told, form, saveAs);
  return data(view, { status });
}

type Answer = { view: PolicyStep; status: number };

async function answer(
  context: RequestContext,
  told: Told,
  form: PolicyForm,
  saveAs: Staff | undefined,
): Promise<Answer> {
  const { t } = context;
  const newest = await findNewestPolicy(context.store);
  const seen = newest?.number ?? 0;
  const inForce = contentOf(newest);
  const draft = await makeDraft(context, inForce, form.wanted, form.seen);
  if (!draft.ok) {
    const state = refusalState(told, form, draft);
    // Opened on another version, the form stays on it: only so is it known what was changed in it.
    const again = formAgain(told, form.wanted, { content: inForce, seen: form.seen, state });
    return { view: { kind: "refused", problem: state.problem ?? null, again }, status: 422 };
  }
  const { content } = draft;
  const { reason, wanted } = form;
  const overtaken = newest && form.seen !== seen ? newest : undefined;
  let errors: string[] | undefined;
  if (saveAs && !overtaken) {
    const saved = await savePolicy(context, { staff: saveAs, seen, inForce, content, reason });
    if (saved.done) throw redirect("/admin/policy?done=policy");
    // Somebody saved in this very moment: once more, on what is in force now.
    if (saved.why === "stale") return await answer(context, told, form, saveAs);
    errors = [t("policy.error.reason")];
  }
  const preview = await previewPolicy(context, inForce, content);
  const view = showPreview(context, told, {
    ...{ wanted, inForce, content, seen, preview, overtaken, values: form.values },
    reason: { text: reason, errors },
  });
  return { view, status: errors ? 422 : saveAs && overtaken ? 409 : 200 };
}
