import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { switchAlias } from "#app/accounts/switch-alias.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

/** GET changes nothing: the buttons stand on the page of aliases. */
export function loader() {
  return redirect("/me");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { alias } = await readForm(request, { alias: typed });
  const session = await switchAlias(context, member, alias, context.cookie("session"));
  if (!session) return redirect("/me/aliases");
  return redirect("/me/aliases?done=switched", {
    headers: { "Set-Cookie": context.setCookie("session", session.token, session.maxAge) },
  });
}
