import type { PolicyVersion } from "#db/queries/policy-versions.ts";
import {
  type ExtraTerm,
  type PolicyChange,
  parsePolicy,
  parseTerms,
  policyFields,
  ruleOfTerm,
  scopeKey,
} from "#moderation/index.ts";

/** What a version of the policy holds: how it differs from the project's own, and the operator's terms. */
export type PolicyContent = { changes: PolicyChange[]; terms: ExtraTerm[] };

/** The project's own table, without a term: where every operator begins. */
export const ownContent: PolicyContent = { changes: [], terms: [] };

/** Reads a stored version; null when any part of it cannot be used. */
export function readContent(stored: { policy: unknown; terms: unknown }): PolicyContent | null {
  const policy = parsePolicy(stored.policy);
  const terms = parseTerms(stored.terms);
  return policy.ok && terms.ok ? { changes: policy.changes, terms: terms.terms } : null;
}

/**
 * What the engine can use of a stored version, for when a later engine cannot read all of it: a
 * table that is sound though a term is not, and every term that is sound.
 */
export function usableContent(stored: { policy: unknown; terms: unknown }): PolicyContent {
  const policy = parsePolicy(stored.policy);
  const terms = parseTerms(stored.terms);
  return {
    changes: policy.ok ? policy.changes : [],
    terms: terms.ok ? terms.terms : sound(stored),
  };
}

function sound({ terms }: { terms: unknown }): ExtraTerm[] {
  const kept: unknown[] = [];
  for (const term of Array.isArray(terms) ? terms : []) {
    if (parseTerms([...kept, term]).ok) kept.push(term);
  }
  const parsed = parseTerms(kept);
  return parsed.ok ? parsed.terms : [];
}

/** What is in force with a version: the project's own where there is none or it cannot be read. */
export function contentOf(version: PolicyVersion | undefined): PolicyContent {
  return (version && readContent(version)) || ownContent;
}

/** Whether two contents say the same, in whatever order. */
export function sameContent(a: PolicyContent, b: PolicyContent): boolean {
  return fingerprint(a) === fingerprint(b);
}

function fingerprint({ changes, terms }: PolicyContent): string {
  const effects = changes.map((change) => [
    scopeKey(change),
    policyFields.map((field) => [field, change.effect[field]]),
  ]);
  const words = terms.map(({ language, category, level, note, ...term }) => [
    ruleOfTerm(term),
    language,
    category,
    level,
    note,
  ]);
  return JSON.stringify([effects.sort(byKey), words.sort(byKey)]);
}

function byKey([a]: unknown[], [b]: unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
