import type { RequestContext } from "#app/context.ts";
import { categories } from "#app/escalations/case-choices.ts";
import type { Translator } from "#app/i18n/use-t.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import type { Stance } from "#moderation/types.ts";

/** A category's name; one that an older engine used is shown as it was stored. */
export function categoryWords(t: Translator, category: string): string {
  const known = categories.find((c) => c === category);
  return known ? t(`desk.category.${known}`) : category;
}

/** Names of the categories of an assessment, weightiest first. */
export function categoryList(t: Translator, scores: Record<string, number> | null): string[] {
  return Object.entries(scores ?? {})
    .sort(([, a], [, b]) => b - a)
    .map(([category]) => categoryWords(t, category));
}

/** How strong a sign is, in words. The bounds are those of the engine's levels. */
export function scoreWords(t: Translator, score: number): string {
  if (score >= 0.85) return t("desk.score.gravest");
  if (score >= 0.6) return t("desk.score.grave");
  if (score >= 0.3) return t("desk.score.clear");
  return t("desk.score.slight");
}

const stances = [
  "victim",
  "witness",
  "perpetrator",
  "intent",
  "ideation",
  "about-another",
  "minor-writing",
  "past",
  "negated",
  "hypothetical",
  "quoted",
  "supporting",
] as const satisfies readonly Stance[];

/** How the writer stands to what was noticed, in words. */
export function stanceWords(t: Translator, given: readonly string[]): string {
  const known = stances.filter((stance) => given.includes(stance));
  return known.length
    ? known.map((stance) => t(`desk.stance.${stance}`)).join(", ")
    : t("desk.stance.unclear");
}

/** The rule's short label in the reader's language. */
export function ruleWords({ locale }: RequestContext, id: string): string {
  return ruleById(id)?.label[locale] ?? id;
}

/** A room's name in the reader's language. */
export function roomName(locale: "sv" | "en", room: { roomSv: string; roomEn: string }): string {
  return locale === "sv" ? room.roomSv : room.roomEn;
}

/** The beginning of a text on one line, cut at a word, at most `max` characters. */
export function excerptOf(text: string, max: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  const end = cut.lastIndexOf(" ");
  return `${end > max / 2 ? cut.slice(0, end) : cut} …`;
}
