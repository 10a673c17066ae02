import { categoryWords } from "#app/desk/show-words.server.ts";
import {
  defaultPolicy,
  type ExtraTerm,
  effectIn,
  type PolicyChange,
  policyFields,
  ruleOfTerm,
  scopeKey,
} from "#moderation/index.ts";
import type { PolicyContent } from "./content.server.ts";
import { placeWords, scopeWords, type Told, valueWords } from "./policy-words.server.ts";

/** So many differences are told one by one; a whole list of terms would bury the others. */
const mostLines = 60;

/** What differs between two contents, a line each, in the order of the table. */
export function differenceLines(told: Told, before: PolicyContent, after: PolicyContent): string[] {
  const lines = [
    ...effectLines(told, before.changes, after.changes),
    ...termLines(told, before.terms, after.terms),
  ];
  const more = lines.length - mostLines;
  return more > 0
    ? [...lines.slice(0, mostLines), told.t("policy.line.more", { count: more })]
    : lines;
}

function effectLines(
  told: Told,
  before: readonly PolicyChange[],
  after: readonly PolicyChange[],
): string[] {
  const scopes = new Map([...before, ...after].map((change) => [scopeKey(change), change]));
  const order = (row: string) => defaultPolicy.rows.findIndex(({ id }) => id === row);
  return [...scopes.values()]
    .sort((a, b) => order(a.row) - order(b.row) || (scopeKey(a) < scopeKey(b) ? -1 : 1))
    .flatMap((scope) => {
      const old = effectIn(defaultPolicy, before, scope);
      const now = effectIn(defaultPolicy, after, scope);
      return policyFields
        .filter((field) => old[field] !== now[field])
        .map((field) =>
          told.t("policy.line.effect", {
            row: scopeWords(told, scope),
            place: placeWords(told, scope),
            field: told.t(`policy.field.${field}`),
            before: valueWords(told, field, old),
            after: valueWords(told, field, now),
          }),
        );
    });
}

function termLines(
  told: Told,
  before: readonly ExtraTerm[],
  after: readonly ExtraTerm[],
): string[] {
  const known = new Map(before.map((term) => [ruleOfTerm(term), term]));
  const kept = new Set(after.map(ruleOfTerm));
  return [
    ...after.flatMap((term) => {
      const old = known.get(ruleOfTerm(term));
      if (old && JSON.stringify(old) === JSON.stringify(term)) return [];
      const words = termWords(told, term);
      return told.t(old ? "policy.line.changed" : "policy.line.added", words);
    }),
    ...before
      .filter((term) => !kept.has(ruleOfTerm(term)))
      .map(({ term }) => told.t("policy.line.removed", { term })),
  ];
}

/** A term's parts in words. */
export function termWords({ t }: Told, { term, category, level, language }: ExtraTerm) {
  return {
    term,
    about: categoryWords(t, category),
    level: t(`common.level.${level}`),
    language: t(`policy.terms.language.${language}`),
  };
}
