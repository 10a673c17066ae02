import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { setQuietHours } from "#app/belonging/set-following.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

/** GET shows nothing: the form stands among what is followed. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return redirect("/me/following");
}

/** Between which hours nothing is pushed. The lists offer nothing that could be refused. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const hours = await readForm(request, { from: typed, to: typed });
  const isSaved = await setQuietHours(context, member, hours);
  if (!isSaved) throw new Response(null, { status: 422 });
  return redirect("/me/following?done=quiet-saved#quiet");
}
