import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { makeCopy } from "#app/accounts/make-copy.server.ts";

/** GET gives nothing away: the button stands on the page that says what is in the file. */
export function loader() {
  return redirect("/me");
}

/** The file: its name says nothing of where it comes from. */
export async function action({ context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const copy = await makeCopy(context, member);
  const day = context.clock().toISOString().slice(0, 10);
  return new Response(`${JSON.stringify({ madeOn: day, aliases: copy }, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="copy-${day}.json"`,
    },
  });
}
