import type { RequestContext } from "#app/context.ts";
import { topicNoteOf } from "#app/forum/topic-notes.ts";
import { findOpensNotes, listMutes } from "#db/queries/mutes.ts";
import { mutedWordFinder } from "./muted-words.ts";

/** How one reader wants to meet what others write. */
export type Reader = {
  memberId: string | null;
  /** Null where no words are muted: most readers' texts need not be looked through. */
  holdsMutedWord: ((text: string) => boolean) | null;
  blocked: ReadonlySet<string>;
  opensNotes: boolean;
  mutedRooms: ReadonlySet<string>;
};

const anybody: Reader = {
  memberId: null,
  holdsMutedWord: null,
  blocked: new Set(),
  opensNotes: false,
  mutedRooms: new Set(),
};

/** The wishes of whoever reads; everybody who is not a member reads alike. */
export async function findReader(context: RequestContext): Promise<Reader> {
  const viewer = await context.viewer();
  if (viewer.kind !== "member") return anybody;
  const [mutes, opensNotes] = await Promise.all([
    listMutes(context.store, viewer.id),
    findOpensNotes(context.store, viewer.id),
  ]);
  const valuesOf = (kind: string) =>
    mutes.filter((mute) => mute.kind === kind).map(({ value }) => value);
  const words = valuesOf("word");
  return {
    memberId: viewer.id,
    holdsMutedWord: words.length ? mutedWordFinder(words) : null,
    blocked: new Set(valuesOf("alias")),
    opensNotes,
    mutedRooms: new Set(valuesOf("room")),
  };
}

/** Why something is folded together, in words; `whole` folds its writer's name away too. */
export type FoldedAway = { why: string; whole: boolean; open: boolean };

type Foldable = { memberId: string | null; words: () => string; topicNote: string | null };

/**
 * Whether a text is folded together for a reader. Whom they have blocked counts before which words
 * they have muted, and those before what the text mentions. Nobody's own words are folded for them.
 */
export function foldFor(
  { t }: Pick<RequestContext, "t">,
  reader: Reader,
  text: Foldable,
): FoldedAway | null {
  const isOwn = reader.memberId !== null && text.memberId === reader.memberId;
  if (!isOwn && text.memberId !== null && reader.blocked.has(text.memberId)) {
    return { why: t("post.blocked"), whole: true, open: false };
  }
  if (!isOwn && reader.holdsMutedWord?.(text.words())) {
    return { why: t("post.muted"), whole: false, open: false };
  }
  const note = topicNoteOf(text.topicNote);
  if (note === null) return null;
  return { why: t(`topic.${note}`), whole: false, open: isOwn || reader.opensNotes };
}
