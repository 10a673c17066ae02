import type { CueName, Grammar } from "./grammar.ts";
import type { Match, Reading } from "./matcher.ts";
import type { Atom } from "./meaning.ts";

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
/** The same with the filler words in between, which are not counted above. */
const FILLED_REACH = 64;
/** Words after the match: Swedish puts "inte" and "aldrig" behind the verb. */
const NEGATION_AFTER = 2;

/** Reads negation, tense and reality around one match. */
export function circumstanceOf(reading: Reading, match: Match, grammar: Grammar): Circumstance {
  const { cues } = grammar;
  const { line } = reading;
  const first = line.tokens[match.start]?.sentence ?? 0;
  const last = line.tokens[match.end - 1]?.sentence ?? first;
  const before = line.sentenceFrom(first - 1);
  const start = line.sentenceFrom(first);
  const end = line.sentenceFrom(last + 1);
  const own = (name: CueName) => reading.holdsBetween(cues[name], start, end);
  const ownOrBefore = (name: CueName) => reading.holdsBetween(cues[name], before, end);
  return {
    negated: isNegated(reading, match, grammar),
    past: (ownOrBefore("past") || own("no-longer")) && !own("still"),
    unreal: beforeInClause(reading, match, cues.hypothetical),
    fiction: ownOrBefore("fiction"),
    now: own("imminent"),
  };
}

function isNegated(reading: Reading, match: Match, grammar: Grammar): boolean {
  const { neg, "negation-exempt": exempt, "clause-opener": opener } = grammar.cues;
  if (!reading.holds(neg)) return false;
  const counts = (at: number) =>
    reading.has(at, neg) && !match.words.includes(at) && !reading.has(at, exempt);
  for (let at = match.start; at < match.end; at += 1) if (counts(at)) return true;
  const clause = reading.tokens[match.start]?.clause;
  const furthest = Math.max(0, match.start - FILLED_REACH);
  for (let at = match.start - 1, far = 0; at >= furthest && far < NEGATION_REACH; at -= 1) {
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

/** Words before a match in which "if" and the like still belong to it. */
const UNREAL_REACH = 8;

function beforeInClause(reading: Reading, match: Match, atom: Atom): boolean {
  if (!reading.holds(atom)) return false;
  const { tokens } = reading;
  const clause = tokens[match.start]?.clause;
  let start = match.start;
  const furthest = match.start - UNREAL_REACH;
  while (start > furthest && tokens[start - 1]?.clause === clause) start -= 1;
  let end = match.start;
  while (end <= match.end && tokens[end]?.clause === clause) end += 1;
  return reading.holdsBetween(atom, start, end);
}
