import { type ExtraTerm, type PolicyChange, parsePolicy, parseTerms } from "#moderation/index.ts";

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
