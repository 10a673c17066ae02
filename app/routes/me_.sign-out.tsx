import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { signOutEverywhere } from "#app/accounts/sign-out-everywhere.server.ts";
import { signedOut } from "#app/accounts/signed-out.server.ts";

/** GET changes nothing: the button stands on the member's page. */
export function loader() {
  return redirect("/me");
}

export async function action({ context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  await signOutEverywhere(context, member);
  return redirect("/", { headers: signedOut(context) });
}
