import { readPost } from "#moderation/read.ts";

/** The texts of a table written one a line. */
export const lines = (table: string): string[] => table.trim().split("\n");

/** The rules that found somebody's identity in a text. */
export function foundIn(text: string): string[] {
  return readPost({ text })
    .signals.filter((signal) => signal.category === "identity")
    .map((signal) => signal.rule);
}
