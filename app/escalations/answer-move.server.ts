import { redirect } from "@remix-run/node";
import type { RequestContext } from "#app/context.ts";
import { type ErrorKey, refused } from "#app/desk/form-state.server.ts";
import type { CaseMoved } from "./move-case.server.ts";

export type MoveAnswer = {
  /** Where to go when it is done. */
  to: string;
  /** What was typed, to be kept when it is not. */
  typed: Record<string, string[]>;
  /** Which field a missing reason belongs to, and what to say. */
  reason?: { field: string; key: ErrorKey };
  /** The same for a choice that is none. */
  choice?: { field: string; key: ErrorKey };
};

/** Answers a move on a case: on, or back to the form with what is wrong and every word kept. */
export function answerMove(context: RequestContext, moved: CaseMoved, answer: MoveAnswer) {
  const { t } = context;
  if (moved.done) throw redirect(answer.to);
  const { typed: values, reason, choice } = answer;
  const at = (place: { field: string; key: ErrorKey } | undefined) =>
    refused({ values, errors: place ? { [place.field]: [t(place.key)] } : {} });
  switch (moved.why) {
    case "not-found":
      throw new Response(null, { status: 404 });
    case "role":
      throw new Response(null, { status: 403 });
    case "reason":
      return at(reason ?? { field: "reason", key: "admin.error.reason" });
    case "choice":
      return at(choice);
    case "own-proposal":
      return refused({ values, problem: t("admin.error.ownProposal") });
    case "not-read":
      return refused({ values, problem: t("admin.error.notRead") });
    case "not-assessed":
      return refused({ values, problem: t("admin.close.notAssessed") });
    case "no-member":
      return refused({ values, problem: t("admin.message.gone") });
    case "impossible": {
      const state = t(`admin.state.${moved.state ?? "closed"}`);
      return refused({ values, problem: t("admin.error.impossible", { state }) }, 409);
    }
  }
}
