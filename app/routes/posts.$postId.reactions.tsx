import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { changeReaction } from "#app/belonging/change-reaction.server.ts";
import { isReactionKind } from "#app/belonging/reaction-kinds.ts";
import { requirePost } from "#app/belonging/require-post.server.ts";
import { showReactionChange } from "#app/belonging/show-reactions.server.ts";
import { quietBack } from "#app/pages/quiet-back.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

/** GET changes nothing: the buttons stand under the post. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return redirect((await requirePost(context, params.postId)).url);
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const post = await requirePost(context, params.postId);
  const { give, take } = await readForm(request, { give: typed, take: typed });
  const kind = give || take;
  if (!isReactionKind(kind)) throw new Response(null, { status: 422 });
  if (!(await context.mayTry("keep"))) throw new Response(null, { status: 429 });
  const changed = await changeReaction(context, member, { post, kind, given: give !== "" });
  if (!changed) throw new Response(null, { status: 422 });
  return await quietBack(request, post.url, () =>
    showReactionChange(context, member, post.id, kind),
  );
}
