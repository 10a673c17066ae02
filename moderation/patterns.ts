import { LONGEST } from "./atom-index.ts";
import type { Atom } from "./meaning.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * The pattern language. Elements are parted by spaces and follow directly on one another (filler
 * words such as "just" or "liksom" are stepped over):
 *
 * - `word`, `word*`, `{slot}`, `[a|b_c|{slot}]`: one of these must stand here; `_` joins a phrase
 * - `x?` may be missing
 * - `~3` up to three words in between, inside the sentence
 * - `>>20` up to twenty words in between, sentence ends included
 * - `!x` the next word is not x; `!3:x` none of the next three is
 * - `a & b & c` all of these within thirty words, in any order (nothing else may be mixed in)
 * - `^` the sentence begins here; `$` it ends here
 */
export type Element =
  | { kind: "atom"; atom: Atom; optional: boolean }
  | { kind: "gap"; max: number; cross: boolean }
  | { kind: "not"; atom: Atom; within: number }
  | { kind: "edge"; edge: "start" | "end" };

export type Pattern = {
  elements: readonly Element[];
  required: readonly Atom[];
  /** For each of `required`: words, fillers not counted, that may stand before it in the pattern. */
  reaches: readonly number[];
  /** True if the elements may stand in any order, near each other. */
  frame: boolean;
};

const GAP = /^(~|>>)(\d+)$/;
const NOT = /^!(?:(\d+):)?(.+)$/;

/**
 * Reads one pattern.
 * @throws Error if the pattern is empty or names a slot that does not exist
 */
export function compile(source: string, vocabulary: Vocabulary): Pattern {
  const frame = source.includes(" & ");
  const elements = source
    .replaceAll(" & ", " ")
    .trim()
    .split(/\s+/)
    .map((part) => element(part, vocabulary));
  const required: Atom[] = [];
  const reaches: number[] = [];
  let reach = 0;
  for (const e of elements) {
    if (e.kind === "gap") reach += e.max;
    if (e.kind !== "atom") continue;
    if (!e.optional) {
      required.push(e.atom);
      reaches.push(reach);
    }
    reach += LONGEST;
  }
  if (required.length === 0) throw new Error(`A pattern must ask for something: ${source}`);
  return { elements, required, reaches, frame };
}

function element(part: string, vocabulary: Vocabulary): Element {
  if (part === "^") return { kind: "edge", edge: "start" };
  if (part === "$") return { kind: "edge", edge: "end" };
  const gap = GAP.exec(part);
  if (gap) return { kind: "gap", max: Number(gap[2]), cross: gap[1] === ">>" };
  const not = NOT.exec(part);
  if (not) return { kind: "not", atom: vocabulary.atom(not[2] ?? ""), within: Number(not[1] ?? 1) };
  const optional = part.endsWith("?");
  return { kind: "atom", atom: vocabulary.atom(optional ? part.slice(0, -1) : part), optional };
}
