import type { Audience } from "../schema/forum.ts";

/** One thing that a post must hold, or must not: any of these stems, or stems one after the other. */
export type Wish =
  | { kind: "word"; stems: readonly string[]; start?: string }
  | { kind: "phrase"; forms: readonly (readonly string[])[] };

/** What is looked for. Stems hold letters and digits only: see `normalWord`. */
export type Wanted = {
  all: readonly [Wish, ...Wish[]];
  none: readonly Wish[];
  /** Threads for staff alone are in no index; of the others, which the reader may see. */
  audiences: readonly Exclude<Audience, "therapists">[];
  room: string | null;
  /** The newest so many. */
  limit: number;
  /** Whether the posts are to be read, word for word. */
  withText: boolean;
};

/** A post that holds what is wanted, and what its rank and its words are judged by. */
export type Candidate = {
  seq: number;
  /** Stems, as `Terms` has them. */
  title: string;
  body: string;
  plain: string;
  /** As they were written; empty unless asked for. */
  threadTitle: string;
  html: string;
};

/** A post that waits to be put into the index. */
export type Waiting = {
  seq: number;
  number: number;
  html: string;
  title: string;
  locale: "sv" | "en";
  roomSlug: string;
  audience: string;
};

/** At most so many in one transaction, when an index is made anew for a forum that is there already. */
export const batch = 500;

/** One token for a room and one for whom a thread is for, so that a rare place is found as fast as a word. */
export function placeTokens(room: string): string {
  return `room${room.replace(/[^a-z0-9]/g, "")}`;
}
