import type { Member, RequestContext } from "#app/context.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { findOwnNote } from "#db/queries/path.ts";
import { findThread } from "#db/queries/threads.ts";
import { requirePost } from "./require-post.server.ts";
import { openNote } from "./sealed-words.server.ts";

/** A note of the member's own, opened. @throws 404 for anybody else's. */
export async function requireNote(context: RequestContext, member: Member, id = "") {
  const note = await findOwnNote(context.store, id, member.id);
  if (!note) throw new Response(null, { status: 404 });
  const { threadId, postId, number, title } = note;
  return {
    id: note.id,
    body: openNote(context, note.id, note.bodySealed),
    about:
      threadId && postId
        ? {
            title: title || context.t("away.hiddenTitle"),
            href: threadUrl(threadId, number ?? 1, postId),
          }
        : null,
  };
}

/** What a new note is about: a post that the member may read, or nothing. @throws 404 otherwise. */
export async function readNoteSubject(context: RequestContext, postId: string | null) {
  if (!postId) return null;
  const post = await requirePost(context, postId);
  const thread = await findThread(context.store, post.threadId);
  return { postId: post.id, title: thread?.title || context.t("away.hiddenTitle"), href: post.url };
}
