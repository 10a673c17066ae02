import type { FormState } from "#app/desk/form-state.server.ts";
import { categoryWords } from "#app/desk/show-words.server.ts";
import { allCategories, type ExtraTerm, ruleOfTerm } from "#moderation/index.ts";
import { termWords } from "./difference-lines.server.ts";
import type { Told } from "./policy-words.server.ts";

/** The operator's terms as the list shows them. */
export function showTerms(told: Told, terms: readonly ExtraTerm[]) {
  return terms.map((term) => ({
    id: ruleOfTerm(term),
    ...termWords(told, term),
    note: term.note,
    remove: told.t("policy.terms.removeOne", { term: term.term }),
  }));
}

/** The form that adds terms, empty or as it was sent. */
export function showTermForm({ t }: Told, seen: number, state?: FormState) {
  return {
    seen,
    languages: (["both", "sv", "en"] as const).map((value) => ({
      value,
      label: t(`policy.terms.language.${value}`),
    })),
    // None is chosen beforehand: a term about nothing in particular would look like a decision.
    categories: [
      { value: "", label: t("policy.terms.category.choose") },
      ...allCategories.map((value) => ({ value, label: categoryWords(t, value) })),
    ],
    levels: (["amber", "red"] as const).map((value) => ({
      value,
      label: t(`common.level.${value}`),
    })),
    state: state ?? null,
  };
}
export type TermFormView = ReturnType<typeof showTermForm>;
