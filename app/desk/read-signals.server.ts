import type { RequestContext } from "#app/context.ts";
import type { ReviewItem } from "#db/queries/review.ts";
import type { StoredSignal } from "#db/schema/moderation.ts";
import { explainRule } from "#moderation/index.ts";
import { type MarkedSegment, markSpans } from "./marked-spans.ts";
import { categoryWords, scoreWords, stanceWords } from "./show-words.server.ts";

/** Quotations shown for one reason. */
const mostQuotes = 4;
/** Single words shown for one reason. */
const mostWords = 6;

export type ReasonView = {
  rule: string;
  why: string;
  category: string;
  level: StoredSignal["level"];
  /** How the writer stands to it; null for what is found without reading that. */
  stance: string | null;
  score: string;
  quotes: string[];
  /** The words that weighed most, where the engine tells. */
  words: string[];
};

/** The text and title with what was noticed marked, and each reason with its words, gravest first. */
export function readSignals(
  context: RequestContext,
  item: Pick<ReviewItem, "body" | "threadTitle" | "postNumber" | "signals">,
): { text: MarkedSegment[]; titleParts: MarkedSegment[] | null; reasons: ReasonView[] } {
  const { t } = context;
  const signals = item.signals ?? [];
  const marks = (field: "title" | "text") =>
    signals
      .filter(({ span }) => span.field === field)
      .map(({ span, level, category }) => ({
        ...span,
        level,
        note: categoryWords(t, category),
      }));
  // A reply stands under another person's title, which was not read as theirs.
  const isFirst = item.postNumber === 1;
  return {
    text: markSpans(item.body, marks("text")),
    titleParts:
      isFirst && marks("title").length ? markSpans(item.threadTitle, marks("title")) : null,
    reasons: reasonsOf(context, item, signals),
  };
}

function reasonsOf(
  context: RequestContext,
  item: Pick<ReviewItem, "body" | "threadTitle">,
  signals: readonly StoredSignal[],
): ReasonView[] {
  const { t, locale } = context;
  const byRule = new Map<string, StoredSignal[]>();
  for (const signal of signals) {
    byRule.set(signal.rule, [...(byRule.get(signal.rule) ?? []), signal]);
  }
  return [...byRule.entries()]
    .map(([rule, found]) => ({ rule, found, score: Math.max(...found.map((s) => s.score)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ rule, found, score }) => ({
      rule,
      why: explainRule(rule, locale),
      category: categoryWords(t, found[0]?.category ?? ""),
      level: found[0]?.level ?? "green",
      stance: stanceOf(context, rule, found),
      score: scoreWords(t, score),
      quotes: quotesOf(item, found),
      words: [...new Set(found.flatMap((signal) => signal.words ?? []))].slice(0, mostWords),
    }));
}

/** A number is nobody's doing, and what was learned knows likeness only: neither has a stance. */
function stanceOf(
  { t }: RequestContext,
  rule: string,
  found: readonly StoredSignal[],
): string | null {
  const stances = found.flatMap(({ stance }) => stance);
  const readsNone = rule.startsWith("learned-") || rule.startsWith("identity-");
  return readsNone && !stances.length ? null : stanceWords(t, stances);
}

function quotesOf(
  item: Pick<ReviewItem, "body" | "threadTitle">,
  found: readonly StoredSignal[],
): string[] {
  const quotes = found.map(({ span }) =>
    (span.field === "title" ? item.threadTitle : item.body)
      .slice(span.start, span.end)
      .replace(/\s+/g, " ")
      .trim(),
  );
  return [...new Set(quotes)].filter(Boolean).slice(0, mostQuotes);
}
