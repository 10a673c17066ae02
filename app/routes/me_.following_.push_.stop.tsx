import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import { unsubscribe } from "#app/push/subscribe.server.ts";

/** GET shows nothing: the buttons stand among what is followed. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return redirect("/me/following");
}

/** Forgets a device. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { device } = await readForm(request, { device: typed });
  await unsubscribe(context, member, device);
  return redirect("/me/following?done=push-stopped#push");
}
