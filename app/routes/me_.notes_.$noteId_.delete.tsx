import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { deleteNote } from "#app/belonging/write-note.server.ts";

/** GET changes nothing: the button stands on the note's page. */
export function loader() {
  return redirect("/me");
}

export async function action({ params, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  await deleteNote(context, member, params.noteId ?? "");
  return redirect("/me/path?kind=notes");
}
