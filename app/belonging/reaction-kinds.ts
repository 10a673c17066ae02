/** What one member can say to another with one press: support only, nothing to agree or disagree with. */
export const reactionKinds = ["thanks", "recognise", "thinking", "strength"] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** Whether a form's value is one of the kinds. */
export function isReactionKind(value: string): value is ReactionKind {
  return reactionKinds.some((kind) => kind === value);
}
