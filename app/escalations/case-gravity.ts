import type { StoredLevel } from "#db/schema/moderation.ts";
import { humanLevels } from "./case-choices.ts";
import { readNote } from "./case-note.ts";
import { needsSecondReader } from "./case-state.ts";

type Levels = {
  machineLevel: StoredLevel;
  humanLevel: StoredLevel | null;
  /** Staff id of whoever raised it by hand. */
  openedBy: string | null;
};

/**
 * What a case's history, oldest first, says of its closing: whether anybody, machine or human, ever
 * held it for grave, and whether somebody has assessed it since it was last opened. The history
 * counts and not only today's level: one person alone must not lower a case and then close it.
 */
export function readGravity(
  { machineLevel, humanLevel, openedBy }: Levels,
  history: readonly { kind: string; note: string }[],
): { needsTwo: boolean; isAssessed: boolean } {
  const turns = history.filter(({ kind }) => kind === "assessed" || kind === "reopened");
  const given = turns.flatMap(({ note }) =>
    humanLevels.filter((level) => readNote(note).codes.includes(level)),
  );
  return {
    // A colleague who raised a worry by hand held it for grave.
    needsTwo:
      openedBy !== null ||
      [humanLevel, ...given].some((level) => needsSecondReader(machineLevel, level)),
    isAssessed: turns.at(-1)?.kind === "assessed",
  };
}
