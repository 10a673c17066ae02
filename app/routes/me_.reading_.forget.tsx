import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { forgetMarks } from "#app/reading/mark-read.server.ts";

/** GET changes nothing: the form stands on the page about reading. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return redirect("/me/reading");
}

/** Forgets how far the member has read, everywhere. */
export async function action({ context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  await forgetMarks(context, member);
  return redirect("/me/reading?done=marks#marks");
}
