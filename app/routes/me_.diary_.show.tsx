import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { setWishes } from "#app/belonging/set-wishes.server.ts";
import { readForm, ticked } from "#app/pages/read-form.server.ts";

/** GET changes nothing: the choice stands on the diary's page. */
export function loader() {
  return redirect("/me");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { shows } = await readForm(request, { shows: ticked });
  await setWishes(context, member, { showsDays: shows });
  return redirect(`/me/diary?done=${shows ? "shown" : "hidden"}`);
}
