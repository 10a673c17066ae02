import type { Assessment, Language } from "./types.ts";

export { assess } from "./assess.ts";
export { explainRule } from "./explain.ts";
export { decide, defaultPolicy } from "./policy.ts";
export {
  categoriesApart,
  categoriesChanged,
  changedPolicy,
  type EffectChange,
  effectIn,
  type PolicyChange,
  type PolicyField,
  type PolicyScope,
  policyFields,
  scopeKey,
} from "./policy-changes.ts";
export {
  checkPolicy,
  dueBounds,
  type PolicyProblem,
  type PolicyProblemCode,
  parsePolicy,
} from "./policy-check.ts";
export { withTerms } from "./rescan.ts";
export { type CompiledTerms, compileTerms } from "./terms.ts";
export {
  allCategories,
  type ExtraTerm,
  isExtraTerm,
  parseTerms,
  ruleOfTerm,
  type TermProblem,
  type TermProblemCode,
  termLimits,
} from "./terms-parse.ts";
export type {
  AssessInput,
  Assessment,
  Category,
  Language,
  Level,
  Policy,
  PolicyCondition,
  PolicyDecision,
  PolicyEffect,
  PolicyRow,
  Signal,
  Span,
  Stance,
  Visibility,
  WriterSees,
} from "./types.ts";
export { engineVersion, takeWeights } from "./version.ts";

/**
 * What a caller stores when the engine throws or takes too long: nothing was found because nothing
 * was read. `decide` holds such a post and puts it in the human queue.
 */
export function failedAssessment(locale: Language): Assessment {
  return {
    engineVersion: "failed",
    language: locale,
    level: "amber",
    score: 0.5,
    categories: {},
    signals: [],
  };
}
