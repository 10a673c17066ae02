import type { RequestContext } from "#app/context.ts";
import type { OwnPostPlace } from "./own-post.server.ts";
import { submitReply } from "./submit-reply.server.ts";
import { replyPlace } from "./take-reply.server.ts";
import { takeText } from "./write-flow.server.ts";
import { readTyped } from "./writing-form.server.ts";
import { showAgain } from "./writing-state.server.ts";

/**
 * Takes what a member adds to an earlier post of theirs: a text like any other on its way in, which
 * names the post it belongs to.
 */
export async function takeAddition(
  context: RequestContext,
  request: Request,
  { post, thread }: OwnPostPlace,
) {
  if (post.visibility === "removed") {
    const typed = readTyped(await request.formData());
    const errors = { body: [context.t("own.add.gone")] };
    return await showAgain(context, typed, 409, { errors });
  }
  return await takeText(context, request, {
    ...replyPlace(thread),
    send: (text) =>
      submitReply(context, {
        ...text,
        threadId: thread.id,
        // What is added to an addition belongs to the same post.
        addsTo: post.addsTo ?? post.number,
      }),
  });
}
