import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { RequestContext, Staff } from "#app/context.ts";
import { correctItem } from "./correct-item.server.ts";
import { verdicts } from "./correction-rules.ts";
import { type ErrorKey, keepTyped, readForm, refused } from "./form-state.server.ts";

const schema = z.object({
  verdict: z.enum(verdicts, { error: "desk.correct.error.verdict" satisfies ErrorKey }),
  level: z.string(),
  category: z.array(z.string()),
});

const refusals = {
  verdict: { field: "verdict", key: "desk.correct.error.impossible" },
  level: { field: "level", key: "desk.correct.error.level" },
  "not-lower": { field: "level", key: "desk.correct.error.notLower" },
  "not-higher": { field: "level", key: "desk.correct.error.notHigher" },
  category: { field: "category", key: "desk.correct.error.category" },
  "same-category": { field: "category", key: "desk.correct.error.sameCategory" },
  "green-category": { field: "category", key: "desk.correct.error.greenCategory" },
} as const;

/** Takes what staff say of the engine's reading: back to the form with what is wrong, or to the item. */
export async function answerCorrection(
  context: RequestContext,
  staff: Staff,
  itemId: string,
  form: FormData,
) {
  const { t } = context;
  const typed = keepTyped(form, ["verdict", "level", "category"]);
  const read = readForm(t, typed, schema, ["category"]);
  if (!read.ok) return refused({ values: typed, errors: read.errors });
  const { verdict, level, category: categories } = read.value;
  const corrected = await correctItem(context, { staff, itemId, verdict, level, categories });
  if (corrected.kind === "done") throw redirect(`/desk/items/${itemId}?done=corrected`);
  const { why } = corrected;
  if (why === "not-found") throw new Response(null, { status: 404 });
  if (why === "erased" || why === "unread") {
    return refused({ values: typed, problem: t(`desk.correct.${why}`) }, 409);
  }
  const { field, key } = refusals[why];
  return refused({ values: typed, errors: { [field]: [t(key)] } });
}
