import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import { subscribe } from "#app/push/subscribe.server.ts";

/** GET shows nothing: the button stands among what is followed. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return redirect("/me/following");
}

/** Takes up the device whose browser filled the form. Nobody types anything in it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const form = await readForm(request, { endpoint: typed, p256dh: typed, auth: typed });
  const result = await subscribe(context, member, form);
  if (result === "off") throw new Response(null, { status: 404 });
  if (result === "refused") throw new Response(null, { status: 422 });
  return redirect(`/me/following?done=push-${result}#push`);
}
