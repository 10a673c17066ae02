import type { RequestContext } from "#app/context.ts";
import { categoryWords } from "#app/desk/show-words.server.ts";
import type { Translator } from "#app/i18n/use-t.ts";
import { listRooms } from "#db/queries/rooms.ts";
import { defaultPolicy, type PolicyField, type PolicyScope } from "#moderation/index.ts";
import type { PolicyEffect, WriterSees } from "#moderation/types.ts";
import type { Place } from "./table-form.server.ts";

/** What the words about a policy need: the language, and what the rooms are called. */
export type Told = { t: Translator; rooms: { slug: string; name: string }[] };

/** Reads the names of the rooms in the reader's language. */
export async function readTold({ t, locale, store }: RequestContext): Promise<Told> {
  const rooms = await listRooms(store);
  const name = locale === "sv" ? "nameSv" : "nameEn";
  return { t, rooms: rooms.map((room) => ({ slug: room.slug, name: room[name] })) };
}

const rowIds = [
  "amber-distress",
  "amber-identity",
  "amber-rule",
  "red-disclosure",
  "red-identifying",
  "red-method-detail",
  "red-threat",
  "red-rule",
  "crisis",
] as const;

/** What a row is about, in a few words. */
export function rowWords({ t }: Told, row: string): string {
  const known = rowIds.find((id) => id === row);
  return known ? t(`policy.row.${known}`) : row;
}

/** The level of a row and the categories it covers; of one category where it is answered apart. */
export function coverWords({ t }: Told, { row, category }: PolicyScope): string {
  const when = defaultPolicy.rows.find(({ id }) => id === row)?.when;
  if (!when) return "";
  const covered = category ? [category] : (when.categories ?? []);
  return [t(`common.level.${when.level}`), ...covered.map((one) => categoryWords(t, one))].join(
    " · ",
  );
}

/** Where answers hold: everywhere, or in a room. */
export function placeWords({ t, rooms }: Told, { room }: Place): string {
  return room === undefined
    ? t("policy.place.everywhere")
    : t("policy.place.room", { room: roomWords(rooms, room) });
}

/** A room's name; one that is gone is shown as it was called in addresses. */
export function roomWords(rooms: Told["rooms"], slug: string): string {
  return rooms.find((room) => room.slug === slug)?.name ?? slug;
}

/** A row and, where one is meant, its category. */
export function scopeWords(told: Told, { row, category }: PolicyScope): string {
  const words = rowWords(told, row);
  return category
    ? told.t("policy.line.row", { row: words, category: categoryWords(told.t, category) })
    : words;
}

/** One answer of a row in words. */
export function valueWords({ t }: Told, field: PolicyField, effect: PolicyEffect): string {
  switch (field) {
    case "visibility":
      return t(`policy.visibility.${effect.visibility}`);
    case "dueStaffedMinutes":
      return dueWords(t, effect.dueStaffedMinutes);
    case "escalate":
      return t(`policy.escalate.${effect.escalate ?? "none"}`);
    case "writerSees":
      return t(`policy.writerSees.${effect.writerSees}`);
  }
}

/** Staffed minutes in words; hours where they come out even. */
export function dueWords(t: Translator, minutes: number | null): string {
  if (minutes === null) return t("policy.due.none");
  return minutes % 60 === 0
    ? t("policy.due.hours", { count: minutes / 60 })
    : t("policy.due.minutes", { count: minutes });
}

/** Everything that a writer can be shown, from least to most. */
export const writerSeesChoices = [
  "nothing",
  "quiet-help",
  "rule-held",
  "identity-advice",
  "help-first",
  "crisis-help",
] as const satisfies readonly WriterSees[];
