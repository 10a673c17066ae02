import { redirect } from "@remix-run/node";
import type { RequestContext, Staff } from "#app/context.ts";
import { keepTyped, refused } from "#app/desk/form-state.server.ts";
import { type CareAct, careActs } from "./act-rules.ts";
import { doAct } from "./do-act.server.ts";
import type { ActDone } from "./types.ts";
import { undoAct } from "./undo-act.server.ts";

/** The act that an address names. @throws 404 for none of ours. */
export function requireAct(name: string | undefined): CareAct {
  const act = careActs.find((known) => known === name);
  if (!act) throw new Response(null, { status: 404 });
  return act;
}

const fields = ["rule", "reason", "room", "into", "title", "number", "after"];

/** Beside which field a refusal stands; the others stand above the form. */
const fieldOf = {
  rule: "rule",
  "house-rule": "rule",
  reason: "reason",
  room: "room",
  title: "title",
  posts: "number",
  into: "into",
  audience: "into",
} as const;

type Why = Extract<ActDone, { kind: "refused" }>["why"];

/** Takes the form of one act: back to it with what is wrong, or to the thread's care. */
export async function answerAct(
  context: RequestContext,
  staff: Staff,
  { threadId, act, form }: { threadId: string; act: CareAct; form: FormData },
) {
  const typed = keepTyped(form, fields);
  const one = (name: string) => typed[name]?.[0] ?? "";
  const done = await doAct(context, {
    staff,
    threadId,
    act,
    rule: one("rule"),
    reason: one("reason"),
    room: one("room"),
    into: threadIn(one("into")),
    title: one("title"),
    numbers: act === "split" ? numbersIn(typed) : undefined,
  });
  if (done.kind === "done") throw redirect(`/desk/threads/${done.threadId}/care?done=${act}`);
  if (done.why === "not-found") throw new Response(null, { status: 404 });
  return showRefusal(context, typed, done.why);
}

function showRefusal(
  { t }: RequestContext,
  values: Record<string, string[]>,
  why: Exclude<Why, "not-found">,
) {
  const words = t(`threadCare.error.${why}`);
  if (why === "private" || why === "not-shown") return refused({ values, problem: words }, 409);
  return refused({ values, errors: { [fieldOf[why]]: [words] } });
}

/** The thread that somebody has typed: its address in any form, or its id. */
function threadIn(typed: string): string {
  return /threads\/([\w-]+)/.exec(typed)?.[1] ?? typed.trim();
}

const mostNumbers = 10_000;

/** Posts that were ticked, and all from a number on where one is given. */
function numbersIn(typed: Record<string, string[]>): number[] {
  const ticked = (typed.number ?? []).map(Number).filter(Number.isSafeInteger);
  const after = Number(typed.after?.[0] || Number.NaN);
  if (!Number.isSafeInteger(after) || after < 1) return ticked;
  return [...ticked, ...Array.from({ length: mostNumbers }, (_, i) => after + i)];
}

/** Takes the form that undoes an act: back to it with what is wrong, or to the thread's care. */
export async function answerUndoing(
  context: RequestContext,
  staff: Staff,
  { threadId, actId, form }: { threadId: string; actId: string; form: FormData },
) {
  const { t } = context;
  const values = keepTyped(form, ["reason"]);
  const undone = await undoAct(context, {
    staff,
    threadId,
    actId,
    reason: values.reason?.[0] ?? "",
  });
  if (undone.kind === "done") throw redirect(`/desk/threads/${undone.threadId}/care?done=undo`);
  if (undone.why === "not-found") throw new Response(null, { status: 404 });
  return undone.why === "later"
    ? refused({ values, problem: t("threadCare.error.later") }, 409)
    : refused({ values, errors: { reason: [t("threadCare.error.reason")] } });
}
