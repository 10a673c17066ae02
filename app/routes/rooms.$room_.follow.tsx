import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { setFollow } from "#app/belonging/follow.server.ts";
import { requireRoom } from "#app/forum/require.server.ts";
import { localPath } from "#app/pages/local-path.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

/** GET shows nothing: the button stands in the room. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/rooms/${params.room}`);
}

/** Follows a room, or stops. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { follow, back } = await readForm(request, { follow: typed, back: typed });
  const { slug } = await requireRoom(context, params.room);
  await setFollow(context, member, { roomSlug: slug }, follow === "yes");
  return redirect(back ? localPath(back) : `/rooms/${slug}`);
}
