import { z } from "zod";
import type { Category, Level } from "#moderation/types.ts";
import type { Protocol } from "./protocol.ts";
import type { Answer } from "./types.ts";

/**
 * What a moderation model's scores are here. Such models look for content that harms its readers, not
 * for people in danger; a score says how sure the model is, not how grave or how near it is. `sexual`
 * and what else is not listed has no place among our categories.
 */
const ours: Readonly<Record<string, Category>> = {
  violence: "violence",
  "violence/graphic": "violence",
  "harassment/threatening": "violence",
  "hate/threatening": "violence",
  "illicit/violent": "violence",
  "sexual/minors": "child-welfare",
  "self-harm": "self-harm",
  "self-harm/intent": "self-harm",
  "self-harm/instructions": "self-harm",
  harassment: "abuse",
  hate: "abuse",
  illicit: "sourcing",
};

/** Where somebody may be in danger. Rudeness and selling wait a day, however sure the model is. */
const distress: readonly Category[] = ["violence", "child-welfare", "self-harm", "acute-danger"];

/** From here on a category is seen; below it is noise in any long text. */
const seenFrom = 0.5;
/** From here on a category of danger is red: the model is sure. */
const redFrom = 0.8;

const response = z.object({
  results: z.array(z.object({ category_scores: z.record(z.string(), score()) })).length(1),
});

/** Asks a classifier for its scores: `POST /moderations`. It can say red at most, never crisis. */
export const moderation: Protocol = {
  path: "/moderations",
  request: (model, { title, text }) => ({
    model,
    input: [title, text].filter(Boolean).join("\n\n"),
  }),
  read(json) {
    const scores = response.safeParse(json).data?.results[0]?.category_scores;
    if (!scores) return null;
    const categories: Answer["categories"] = {};
    for (const [theirs, value] of Object.entries(scores)) {
      const category = Object.hasOwn(ours, theirs) ? ours[theirs] : undefined;
      if (category) categories[category] = Math.max(categories[category] ?? 0, value);
    }
    // Not one that we know: another kind of service than was said.
    if (Object.keys(categories).length === 0) return null;
    return { level: levelOf(categories), categories };
  },
};

function levelOf(categories: Answer["categories"]): Level {
  const highest = (among: readonly [string, number][]) =>
    among.reduce((most, [, value]) => Math.max(most, value), 0);
  const all = Object.entries(categories);
  if (highest(all.filter(([name]) => distress.some((known) => known === name))) >= redFrom) {
    return "red";
  }
  return highest(all) >= seenFrom ? "amber" : "green";
}

function score() {
  return z.number().min(0).max(1);
}
