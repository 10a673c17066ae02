import type { RequestContext } from "#app/context.ts";
import { isFollowingRoom, isFollowingThread } from "#db/queries/follows.ts";
import type { Followed } from "./follow.server.ts";

/** What the follow button of a place needs. */
export type FollowState = { action: string; following: boolean };

/** The follow button of a place for the member who asks; null for everybody else. */
export async function readFollow(
  context: RequestContext,
  place: Followed,
): Promise<FollowState | null> {
  const viewer = await context.viewer();
  if (viewer.kind !== "member") return null;
  const { store } = context;
  return "threadId" in place
    ? {
        action: `/threads/${place.threadId}/follow`,
        following: await isFollowingThread(store, viewer.id, place.threadId),
      }
    : {
        action: `/rooms/${place.roomSlug}/follow`,
        following: await isFollowingRoom(store, viewer.id, place.roomSlug),
      };
}
