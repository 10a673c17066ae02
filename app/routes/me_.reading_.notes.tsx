import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { readForm, ticked } from "#app/pages/read-form.server.ts";
import { chooseOpenNotes } from "#app/reading/mute.server.ts";

/** GET changes nothing: the form stands on the page about reading. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return redirect("/me/reading");
}

/** Keeps whether texts with a topic note stand open at once. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { open } = await readForm(request, { open: ticked });
  await chooseOpenNotes(context, member, open);
  return redirect("/me/reading?done=notes#notes");
}
