import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { muteRooms } from "#app/reading/mute.server.ts";

/** GET changes nothing: the form stands on the page about reading. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return redirect("/me/reading");
}

/** Mutes exactly the rooms that were ticked. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const ticked = (await request.formData()).getAll("room").map(String);
  await muteRooms(context, member, ticked);
  return redirect("/me/reading?done=rooms#rooms");
}
