import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { changeBookmark } from "#app/belonging/change-bookmark.server.ts";
import { requirePost } from "#app/belonging/require-post.server.ts";
import { quietBack } from "#app/pages/quiet-back.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

/** GET changes nothing: the button stands under the post. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return redirect((await requirePost(context, params.postId)).url);
}

/** Saves a post or takes it off; `back` is sent by the list of what is saved. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const post = await requirePost(context, params.postId);
  const { give, take, back } = await readForm(request, { give: typed, take: typed, back: typed });
  if (!give && !take) throw new Response(null, { status: 422 });
  if (!(await context.mayTry("keep"))) throw new Response(null, { status: 429 });
  const saved = give !== "";
  await changeBookmark(context, member, post.id, saved);
  return await quietBack(request, back === "path" ? "/me/path?kind=saved" : post.url, () => ({
    say: context.t(saved ? "saved.said" : "saved.taken"),
    pressed: { post: saved },
  }));
}
