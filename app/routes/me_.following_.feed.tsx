import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { writeOnce } from "#app/accounts/once.server.ts";
import { makeFeedLink } from "#app/belonging/feed-links.server.ts";

/** GET shows nothing: the button stands among what is followed. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return redirect("/me/following");
}

/** Makes a private feed link, which the next page shows once. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const token = await makeFeedLink(context, member);
  if (token === null) return redirect("/me/following?done=feeds-full#feeds");
  const origin = context.config.baseUrl ?? new URL(request.url).origin;
  const note = { kind: "feed" as const, address: `${origin}/feeds/${token}.atom` };
  return redirect("/me/following#feeds", { headers: { "Set-Cookie": writeOnce(context, note) } });
}
