import type { Viewer } from "#app/context.ts";
import type { Reader } from "#db/queries/listed.ts";
import type { Audience, Visibility } from "#db/schema/forum.ts";

/** What decides who may read a thread. */
export type ReadableThread = {
  visibility: Visibility;
  audience: Audience;
  memberId: string | null;
};

/**
 * Whether somebody may read a thread and know that it exists. Staff and its writer always may; others
 * a published one that is written for them. Whoever may not is told that there is none (404).
 */
export function mayRead(viewer: Viewer, thread: ReadableThread): boolean {
  if (viewer.kind === "staff") return true;
  if (viewer.kind === "member" && viewer.id === thread.memberId) return true;
  if (thread.visibility !== "published") return false;
  if (thread.audience === "everyone") return true;
  return thread.audience === "members" && viewer.kind === "member";
}

/** As whom the lists of threads, searches and counts are made for somebody. */
export function readerOf(viewer: Viewer): Reader {
  return viewer.kind === "nobody" ? "anyone" : "member";
}
