import { maxKept } from "#app/desk/form-state.server.ts";
import { type ExtraTerm, parseTerms, type TermProblem } from "#moderation/index.ts";
import type { PolicyContent } from "./content.server.ts";

/** What every term of one form shares; as chosen, for the parser to judge. */
export type SharedByTerms = Record<keyof Omit<ExtraTerm, "term">, string>;

export type TermsAdded =
  | { ok: true; content: PolicyContent }
  | { ok: false; why: "no-term" }
  | { ok: false; why: "terms"; problems: (TermProblem & { term: string })[] };

function termLines(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => line.trim() || []);
}

/** Adds a term for each line. One that cannot be used refuses all, so that none is lost unseen. */
export function addTerms(content: PolicyContent, text: string, shared: SharedByTerms): TermsAdded {
  // As long as a form may be: what came after would be missing, and the last term only half there.
  if (text.length >= maxKept) {
    return { ok: false, why: "terms", problems: [{ code: "too-many", term: "" }] };
  }
  const lines = termLines(text);
  if (lines.length === 0) return { ok: false, why: "no-term" };
  const before = content.terms.length;
  const parsed = parseTerms([...content.terms, ...lines.map((term) => ({ term, ...shared }))]);
  if (parsed.ok) return { ok: true, content: { ...content, terms: parsed.terms } };
  const problems = parsed.problems.map((problem) => ({
    ...problem,
    term: problem.at === undefined ? "" : (lines[problem.at - before] ?? ""),
  }));
  return { ok: false, why: "terms", problems };
}
