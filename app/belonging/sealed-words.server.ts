import { open, seal } from "#app/accounts/seal.server.ts";
import type { App } from "#app/context.ts";

/** Where private words belong: a sealed text moved to another row does not open. */
const placeOf = {
  note: (id: string) => `notes.body_sealed.${id}`,
  day: (memberId: string, day: string) => `diary_days.note_sealed.${memberId}.${day}`,
};

/** A private note as it is stored. */
export function sealNote({ keys }: App, id: string, body: string): string {
  return seal(body, keys.seal, placeOf.note(id));
}

/** A private note as its writer reads it; empty when it cannot be opened. */
export function openNote({ keys }: App, id: string, sealed: string): string {
  return open(sealed, keys.seal, placeOf.note(id)) ?? "";
}

/** The words of a diary day as they are stored; null when there are none. */
export function sealDay({ keys }: App, memberId: string, day: string, words: string) {
  return words === "" ? null : seal(words, keys.seal, placeOf.day(memberId, day));
}

/** The words of a diary day as their writer reads them; empty when there are none. */
export function openDay({ keys }: App, memberId: string, day: string, sealed: string | null) {
  return sealed === null ? "" : (open(sealed, keys.seal, placeOf.day(memberId, day)) ?? "");
}
