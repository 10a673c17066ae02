import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "#app/accounts/sessions.server.ts";
import { signedOut } from "#app/accounts/signed-out.server.ts";

/** GET changes nothing: the button stands on every page. */
export function loader() {
  return redirect("/");
}

export async function action({ context }: ActionFunctionArgs) {
  await endSession(context, context.cookie("session"));
  return redirect("/", { headers: signedOut(context) });
}
