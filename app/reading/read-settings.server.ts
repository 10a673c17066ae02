import type { Member, RequestContext } from "#app/context.ts";
import { roomWords } from "#app/forum/show-thread-list.server.ts";
import { findOpensNotes, listMutes } from "#db/queries/mutes.ts";
import { listRooms } from "#db/queries/rooms.ts";

const acts = ["word", "removed", "rooms", "blocked", "notes", "marks"] as const;

/** How a member has chosen to read, in words, and what they have just changed about it. */
export async function readSettings(context: RequestContext, member: Member, done: string | null) {
  const { store, t } = context;
  const [mutes, rooms, opensNotes] = await Promise.all([
    listMutes(store, member.id),
    listRooms(store),
    findOpensNotes(store, member.id),
  ]);
  const muted = (kind: string) => mutes.filter((mute) => mute.kind === kind);
  const known = acts.find((act) => act === done);
  return {
    words: muted("word").map(({ value }) => value),
    rooms: rooms.map((room) => ({ slug: room.slug, name: roomWords(room, context).name })),
    mutedRooms: muted("room").map(({ value }) => value),
    aliases: muted("alias").flatMap(({ alias }) => alias ?? []),
    opensNotes,
    done: known ? t(`reading.done.${known}`) : null,
  };
}
