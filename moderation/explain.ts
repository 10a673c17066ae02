import { identityReasons } from "./identity.ts";
import { allRules } from "./rules/index.ts";
import { isExtraTerm } from "./terms-parse.ts";
import type { Language, Rule } from "./types.ts";

const unknown: Rule["why"] = {
  sv: "Något i texten liknar sådant som en människa behöver läsa.",
  en: "Something in the text resembles what a person needs to read.",
};
const several: Rule["why"] = {
  sv: "Flera små tecken som tillsammans är värda att läsa.",
  en: "Several small signs that together are worth reading.",
};
const learned: Rule["why"] = {
  sv: "Programmet har lärt sig av liknande texter. De här orden vägde mest.",
  en: "The program has learned from similar texts. These words weighed most.",
};
const own: Rule["why"] = {
  sv: "Ett ord eller uttryck som ni själva har lagt till i listan.",
  en: "A word or phrase that your own service has added to the list.",
};
const link: Rule["why"] = { sv: "Flera länkar.", en: "Several links." };

let byId: Map<string, Rule["why"]> | undefined;

/** Why a rule matters, in plain words for staff. An id not known gives a general sentence. */
export function explainRule(ruleId: string, locale: Language): string {
  byId ??= new Map([
    ...allRules.map((rule): [string, Rule["why"]] => [rule.id, rule.why]),
    ...Object.entries(identityReasons),
    ["many-links", link],
  ]);
  return (byId.get(ruleId) ?? general(ruleId))[locale];
}

function general(ruleId: string): Rule["why"] {
  if (ruleId.startsWith("learned-")) return learned;
  if (isExtraTerm(ruleId)) return own;
  return ruleId.startsWith("several-signs-") ? several : unknown;
}
