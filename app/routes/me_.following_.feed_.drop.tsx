import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { dropFeedLink } from "#app/belonging/feed-links.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

/** GET shows nothing: the buttons stand among what is followed. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return redirect("/me/following");
}

/** Takes a private feed link back. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { link } = await readForm(request, { link: typed });
  await dropFeedLink(context, member, link);
  return redirect("/me/following?done=feed-dropped#feeds");
}
