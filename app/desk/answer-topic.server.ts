import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { RequestContext, Staff } from "#app/context.ts";
import { topicNotes } from "#app/forum/topic-notes.ts";
import { type ErrorKey, keepTyped, readForm, refused } from "./form-state.server.ts";
import { noteTopic } from "./note-topic.server.ts";

const schema = z.object({
  topic: z.enum(["", ...topicNotes], { error: "desk.topic.error.choice" satisfies ErrorKey }),
  reason: z.string(),
});

/** Takes what staff say that a text mentions: back to the form with what is wrong, or to the item. */
export async function answerTopic(
  context: RequestContext,
  staff: Staff,
  itemId: string,
  form: FormData,
) {
  const { t } = context;
  const typed = keepTyped(form, ["topic", "reason"]);
  const read = readForm(t, typed, schema);
  if (!read.ok) return refused({ values: typed, errors: read.errors });
  const { topic, reason } = read.value;
  const noted = await noteTopic(context, { staff, itemId, topicNote: topic || null, reason });
  if (noted === "done") throw redirect(`/desk/items/${itemId}?done=noted`);
  if (noted === "not-found") throw new Response(null, { status: 404 });
  const field = noted === "same" ? "topic" : "reason";
  return refused({ values: typed, errors: { [field]: [t(`desk.topic.error.${noted}`)] } });
}
