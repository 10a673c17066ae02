import type { RequestContext } from "#app/context.ts";
import type { ThreadRow } from "#db/queries/threads.ts";
import { requireThread } from "./require.server.ts";
import { signInToWrite } from "./sign-in-to-write.server.ts";
import { type Place, takeWords } from "./write-flow.server.ts";
import { readTyped } from "./writing-form.server.ts";

/** A thread as a place to answer in. */
export function replyPlace(thread: ThreadRow): Extract<Place, { kind: "reply" }> {
  return {
    kind: "reply",
    roomSlug: thread.roomSlug,
    threadId: thread.id,
    title: thread.storedTitle,
    shownTitle: thread.title,
    audience: thread.audience,
    slowMinutes: thread.slowMinutes,
    locked: thread.locked,
  };
}

/** Takes a reply to a thread that its writer may read. */
export async function takeReply(context: RequestContext, request: Request, threadId: string) {
  const viewer = await context.viewer();
  const typed = readTyped(await request.formData());
  const take = async (asked: RequestContext) =>
    await takeWords(asked, typed, replyPlace(await requireThread(asked, threadId)));
  try {
    return await take(context);
  } catch (thrown) {
    const isUnknown = thrown instanceof Response && thrown.status === 404;
    if (!isUnknown || viewer.kind !== "nobody") throw thrown;
    return await signInToWrite(context, typed, take);
  }
}
