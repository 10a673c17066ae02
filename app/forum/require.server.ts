import type { RequestContext } from "#app/context.ts";
import { findRoom, type Room } from "#db/queries/rooms.ts";
import { findThread, type ThreadRow } from "#db/queries/threads.ts";
import { mayRead } from "./may-read.ts";

/** The room of a URL. @throws 404 when there is none. */
export async function requireRoom({ store }: RequestContext, slug = ""): Promise<Room> {
  const room = await findRoom(store, slug);
  if (!room) throw new Response(null, { status: 404 });
  return room;
}

/** So many threads that were joined one into the other are followed; more is a ring. */
const mostJoined = 8;

/**
 * The thread of a URL, or the one that its posts have been moved into, if the reader may read it (see
 * `mayRead`). @throws 404 otherwise.
 */
export async function requireThread(context: RequestContext, id = ""): Promise<ThreadRow> {
  let thread = await findThread(context.store, id);
  for (let i = 0; thread?.mergedInto && i < mostJoined; i++) {
    thread = await findThread(context.store, thread.mergedInto);
  }
  if (thread && mayRead(await context.viewer(), thread)) return thread;
  throw new Response(null, { status: 404 });
}
