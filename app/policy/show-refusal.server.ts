import type { FormState } from "#app/desk/form-state.server.ts";
import { type PolicyProblem, scopeKey } from "#moderation/index.ts";
import type { DraftRefused } from "./draft.server.ts";
import { placeWords, scopeWords, type Told } from "./policy-words.server.ts";
import type { PolicyForm } from "./read-policy-form.server.ts";
import { fieldName, type Place } from "./table-form.server.ts";

/** Why a change is refused, in words beside its field; what lies outside the form stands above it. */
export function refusalState(told: Told, form: PolicyForm, refused: DraftRefused): FormState {
  const { t } = told;
  const state = { values: form.values, errors: {} as FormState["errors"] };
  switch (refused.why) {
    case "no-change":
      return {
        ...state,
        problem: t(
          form.wanted.kind === "remove" ? "policy.error.noneChosen" : "policy.error.noChange",
        ),
      };
    case "no-term":
      return { ...state, errors: { terms: [t("policy.error.noTerm")] } };
    case "terms":
      return { ...state, errors: termErrors(told, refused.problems) };
    case "impossible": {
      const place = form.wanted.kind === "table" ? form.wanted.place : null;
      return { ...state, ...impossible(told, place, refused.problems) };
    }
    default:
      return { ...state, problem: t(`policy.error.${refused.why}`) };
  }
}

type TermsRefused = Extract<DraftRefused, { why: "terms" }>;

function termErrors({ t }: Told, problems: TermsRefused["problems"]): FormState["errors"] {
  const errors: FormState["errors"] = {};
  for (const { code, term } of problems) {
    const why = t(`policy.term.${code}`);
    const isShared =
      code === "language" || code === "category" || code === "level" || code === "note";
    const field = isShared ? code : "terms";
    const words = isShared || term === "" ? why : t("policy.error.term", { term, why });
    errors[field] = [...new Set([...(errors[field] ?? []), words])];
  }
  return errors;
}

function impossible(told: Told, place: Place | null, problems: readonly PolicyProblem[]) {
  const { t } = told;
  const errors: FormState["errors"] = {};
  const elsewhere: string[] = [];
  for (const problem of problems) {
    const why = t(`policy.problem.${problem.code}`);
    const isHere = place && scopeKey(problem) === scopeKey({ row: problem.row, ...place });
    const name = fieldName(problem.row, problem.field);
    if (isHere) errors[name] = [...(errors[name] ?? []), why];
    else {
      const where = { row: scopeWords(told, problem), place: placeWords(told, problem) };
      elsewhere.push(t("policy.error.elsewhere", { ...where, why }));
    }
  }
  return { errors, ...(elsewhere.length ? { problem: elsewhere.join(" ") } : {}) };
}
