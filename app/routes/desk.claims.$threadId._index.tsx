import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { backOf } from "#app/desk/back-of.ts";
import { claimThread } from "#app/desk/claims.server.ts";

/** GET changes nothing: the button stands beside each thread. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireStaff(context);
  return redirect("/desk/queues/waiting");
}

/** Takes a thread in hand, or keeps it for another half hour. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const back = backOf(await request.formData());
  const claimed = await claimThread(context, staff, params.threadId ?? "");
  if (!claimed.ok && claimed.why === "not-found") throw new Response(null, { status: 404 });
  return redirect(`${back}?done=${claimed.ok ? "claimed" : "taken"}`);
}
