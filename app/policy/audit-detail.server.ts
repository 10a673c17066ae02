import {
  defaultPolicy,
  effectIn,
  type PolicyChange,
  policyFields,
  ruleOfTerm,
  scopeKey,
} from "#moderation/index.ts";
import type { PolicyContent } from "./content.server.ts";
import { valueText } from "./table-form.server.ts";

/** What a new version changed, before and after, in codes: the log keeps no words, a term's neither. */
export function auditDetail(before: PolicyContent, after: PolicyContent): Record<string, string> {
  return Object.fromEntries([...effects(before.changes, after.changes), ...terms(before, after)]);
}

function effects(before: readonly PolicyChange[], after: readonly PolicyChange[]) {
  const scopes = new Map([...before, ...after].map((change) => [scopeKey(change), change]));
  return [...scopes.entries()].flatMap(([key, scope]) => {
    const old = effectIn(defaultPolicy, before, scope);
    const now = effectIn(defaultPolicy, after, scope);
    return policyFields.flatMap((field): [string, string][] =>
      old[field] === now[field]
        ? []
        : [
            [`${key}.${field}.before`, valueText(old[field])],
            [`${key}.${field}.after`, valueText(now[field])],
          ],
    );
  });
}

function terms(before: PolicyContent, after: PolicyContent): [string, string][] {
  const codes = ({ terms }: PolicyContent) =>
    new Map(terms.map((t) => [ruleOfTerm(t), `${t.level} ${t.category} ${t.language}`]));
  const [old, now] = [codes(before), codes(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((rule): [string, string][] =>
    old.get(rule) === now.get(rule)
      ? []
      : [
          [`${rule}.before`, old.get(rule) ?? "none"],
          [`${rule}.after`, now.get(rule) ?? "none"],
        ],
  );
}
