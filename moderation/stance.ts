import type { CueName, Grammar } from "./grammar.ts";
import type { Match, Reading } from "./matcher.ts";

/** How the words around a match change what it says. */
export type Circumstance = {
  negated: boolean;
  past: boolean;
  unreal: boolean;
  fiction: boolean;
  /** Now or tonight, in the same sentence. */
  now: boolean;
};

/** Words before a match in which a negation still belongs to it. */
const NEGATION_REACH = 4;
/** Words after the match: Swedish puts "inte" and "aldrig" behind the verb. */
const NEGATION_AFTER = 2;

/** Reads negation, tense and reality around one match. */
export function circumstanceOf(reading: Reading, match: Match, grammar: Grammar): Circumstance {
  const near = (name: CueName, before: number, after: number) =>
    inSentences(reading, match, grammar, name, before, after);
  const still = near("still", 0, 0);
  return {
    negated: isNegated(reading, match, grammar),
    past: !still && (near("past", 1, 0) || near("no-longer", 0, 0)),
    unreal: beforeInClause(reading, match, grammar, "hypothetical"),
    fiction: near("fiction", 1, 0),
    now: near("imminent", 0, 0),
  };
}

function inSentences(
  reading: Reading,
  match: Match,
  grammar: Grammar,
  name: CueName,
  before: number,
  after: number,
): boolean {
  const first = reading.tokens[match.start]?.sentence ?? 0;
  const last = reading.tokens[match.end - 1]?.sentence ?? first;
  return reading.placesOf(grammar.cues[name]).some((at) => {
    const sentence = reading.tokens[at]?.sentence ?? -1;
    return sentence >= first - before && sentence <= last + after;
  });
}

function isNegated(reading: Reading, match: Match, grammar: Grammar): boolean {
  const { neg, "negation-exempt": exempt, "clause-opener": opener } = grammar.cues;
  if (!reading.holds(neg)) return false;
  const own = new Set(match.words);
  const counts = (at: number) => reading.has(at, neg) && !own.has(at) && !reading.has(at, exempt);
  for (let at = match.start; at < match.end; at += 1) if (counts(at)) return true;
  const clause = reading.tokens[match.start]?.clause;
  for (let at = match.start - 1, far = 0; at >= 0 && far < NEGATION_REACH; at -= 1) {
    if (reading.tokens[at]?.clause !== clause) break;
    if (counts(at)) return true;
    // A conjunction or relative word begins the clause: what stands before it is another one.
    if (reading.has(at, opener)) break;
    if (!reading.isFiller(at)) far += 1;
  }
  const lastClause = reading.tokens[match.end - 1]?.clause;
  for (let at = match.end, far = 0; far < NEGATION_AFTER; at += 1, far += 1) {
    if (reading.tokens[at]?.clause !== lastClause || reading.has(at, opener)) break;
    if (counts(at)) return grammar.language === "sv";
  }
  return false;
}

function beforeInClause(reading: Reading, match: Match, grammar: Grammar, name: CueName): boolean {
  const clause = reading.tokens[match.start]?.clause;
  const places = reading.placesOf(grammar.cues[name]);
  return places.some(
    (at) => at <= match.end && at >= match.start - 8 && reading.tokens[at]?.clause === clause,
  );
}
