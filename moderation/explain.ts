import { allRules } from "./rules/index.ts";
import type { Language } from "./types.ts";

const unknown: Record<Language, string> = {
  sv: "Något i texten liknar sådant som en människa behöver läsa.",
  en: "Something in the text resembles what a person needs to read.",
};

let byId: Map<string, { sv: string; en: string }> | undefined;

/** Why a rule matters, in plain words for staff. An id not known gives a general sentence. */
export function explainRule(ruleId: string, locale: Language): string {
  byId ??= new Map(allRules.map((rule) => [rule.id, rule.why]));
  return (byId.get(ruleId) ?? unknown)[locale];
}
