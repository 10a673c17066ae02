import { type CaseCategory, categories, humanLevels } from "#app/escalations/case-choices.ts";
import type { CorrectionVerdict, StoredLevel } from "#db/schema/moderation.ts";

/** The order in which the desk offers them. */
export const verdicts = [
  "right",
  "too-high",
  "too-low",
  "wrong-category",
] as const satisfies readonly CorrectionVerdict[];

/** What the engine, or a person, sees in a text. */
export type Reading = { level: StoredLevel; categories: readonly string[] };

/** What a person may have ticked; a level that is none counts as not given. */
export type GivenCorrection = {
  verdict: CorrectionVerdict;
  level: string;
  categories: readonly string[];
};

/** Why a correction was refused, each beside the field it is about. */
export type CorrectionRefusal =
  | "verdict"
  | "level"
  | "not-lower"
  | "not-higher"
  | "category"
  | "same-category"
  | "green-category";

/** Higher is graver. */
const rank = (level: StoredLevel) => -humanLevels.indexOf(level);

/** What can be said of a reading: nothing lies under green, nothing above crisis. */
export function possibleVerdicts({ level }: Reading): CorrectionVerdict[] {
  if (level === "green") return ["right", "too-low"];
  return verdicts.filter((verdict) => verdict !== "too-low" || level !== "crisis");
}

/**
 * The reading that a correction stands for, or why it cannot be kept. For `right` it is the engine's
 * own, whatever else was ticked; for `wrong-category` the engine's level stays.
 */
export function settleCorrection(
  engine: Reading,
  given: GivenCorrection,
): { ok: true; reading: Reading } | { ok: false; why: CorrectionRefusal } {
  const refuse = (why: CorrectionRefusal) => ({ ok: false, why }) as const;
  const { verdict } = given;
  if (!possibleVerdicts(engine).includes(verdict)) return refuse("verdict");
  const named = known(engine.categories);
  if (verdict === "right") {
    return { ok: true, reading: { level: engine.level, categories: named } };
  }
  const chosen = known(given.categories);
  const level =
    verdict === "wrong-category"
      ? engine.level
      : humanLevels.find((possible) => possible === given.level);
  if (!level) return refuse("level");
  if (verdict === "too-high" && rank(level) >= rank(engine.level)) return refuse("not-lower");
  if (verdict === "too-low" && rank(level) <= rank(engine.level)) return refuse("not-higher");
  if (level === "green") {
    if (chosen.length) return refuse("green-category");
    return { ok: true, reading: { level, categories: [] } };
  }
  if (!chosen.length) return refuse("category");
  if (verdict === "wrong-category" && chosen.join() === named.join())
    return refuse("same-category");
  return { ok: true, reading: { level, categories: chosen } };
}

/** The categories among some words, each once and in one order. */
function known(given: readonly string[]): CaseCategory[] {
  return categories.filter((category) => given.includes(category));
}
