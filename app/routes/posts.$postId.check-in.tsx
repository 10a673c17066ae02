import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { checkIn } from "#app/belonging/check-in.server.ts";
import { checkInValue } from "#app/belonging/check-in-values.ts";
import { requirePost } from "#app/belonging/require-post.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

/** GET changes nothing: the questions stand under the answer. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return redirect((await requirePost(context, params.postId)).url);
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const post = await requirePost(context, params.postId);
  const form = await readForm(request, {
    understood: typed,
    rightThings: typed,
    rightWay: typed,
    "not-now": typed,
  });
  const answer = (value: string) => (form["not-now"] ? null : checkInValue(value));
  const kept = await checkIn(context, member, post.id, {
    understood: answer(form.understood),
    rightThings: answer(form.rightThings),
    rightWay: answer(form.rightWay),
  });
  if (!kept) throw new Response(null, { status: 404 });
  return redirect(post.url);
}
