/** What a text may say of itself that it mentions, so that a reader can choose; in the order offered. */
export const topicNotes = [
  "violence",
  "self-harm",
  "children-hurt",
  "sexual-violence",
  "substance-detail",
  "death",
] as const;
export type TopicNote = (typeof topicNotes)[number];

/** The note of a form or a row; null for none, and for one that was never ours. */
export function topicNoteOf(id: string | null | undefined): TopicNote | null {
  return topicNotes.find((known) => known === id) ?? null;
}
