import type { RequestContext } from "#app/context.ts";
import { findRoom, type Room } from "#db/queries/rooms.ts";
import { findThread, type ThreadRow } from "#db/queries/threads.ts";

/** The room of a URL. @throws 404 when there is none. */
export async function requireRoom({ store }: RequestContext, slug = ""): Promise<Room> {
  const room = await findRoom(store, slug);
  if (!room) throw new Response(null, { status: 404 });
  return room;
}

/** The thread of a URL, if the reader may know of it: a held one only its writer and staff. @throws 404. */
export async function requireThread(context: RequestContext, id = ""): Promise<ThreadRow> {
  const thread = await findThread(context.store, id);
  if (thread?.visibility === "published") return thread;
  const viewer = await context.viewer();
  const isOwn = viewer.kind === "member" && viewer.id === thread?.memberId;
  if (thread && (viewer.kind === "staff" || isOwn)) return thread;
  throw new Response(null, { status: 404 });
}
