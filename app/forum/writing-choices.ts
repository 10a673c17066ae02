import type { Audience, Need } from "#db/schema/forum.ts";
import { type TopicNote, topicNoteOf } from "./topic-notes.ts";

export const audiences = ["everyone", "members", "therapists"] as const satisfies Audience[];
export const needs = ["listening", "ideas", "facts", "writing"] as const satisfies Need[];
/** For somebody who is not sober: be answered gently, or keep the text till morning. */
export const soberChoices = ["gently", "morning"] as const;
export type SoberChoice = (typeof soberChoices)[number];

/** What a writer chose besides their words; nothing of it is required. */
export type WritingChoices = {
  audience: Audience;
  need: Need | null;
  sober: SoberChoice | null;
  /** The writer's own word that they are under 18. */
  young: boolean;
  /** What the text says that it mentions. */
  topicNote: TopicNote | null;
};

export const plainChoices: WritingChoices = {
  audience: "everyone",
  need: null,
  sober: null,
  young: false,
  topicNote: null,
};

/** Reads the choices of a form; what is missing or made up counts as not chosen. */
export function readChoices(form: FormData): WritingChoices {
  const topic = form.get("topic");
  const one = <T extends string>(name: string, known: readonly T[]): T | undefined =>
    known.find((value) => value === form.get(name));
  return {
    // A made-up audience must not make a text more public than its writer may have meant.
    audience: form.get("audience")
      ? (one("audience", audiences) ?? "therapists")
      : plainChoices.audience,
    need: one("need", needs) ?? null,
    sober: one("sober", soberChoices) ?? null,
    young: form.has("young"),
    topicNote: typeof topic === "string" ? topicNoteOf(topic) : null,
  };
}

/** Whether anything was chosen that the form should show unfolded when it comes back. */
export function hasChosen(chosen: WritingChoices): boolean {
  const { audience, need, sober, young, topicNote } = chosen;
  return audience !== "everyone" || need !== null || sober !== null || young || topicNote !== null;
}
