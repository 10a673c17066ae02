import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { changeStanding } from "#app/accounts/change-standing.server.ts";
import { requireMember } from "#app/accounts/guards.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

/** GET changes nothing: the buttons stand on the page of going away. */
export function loader() {
  return redirect("/me");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { standing, scope } = await readForm(request, { standing: typed, scope: typed });
  if (standing !== "present" && standing !== "paused" && standing !== "hidden") {
    return redirect("/me/leave");
  }
  await changeStanding(context, member, { standing, scope: scope === "all" ? "all" : "this" });
  return redirect(`/me/leave?done=${standing}`);
}
