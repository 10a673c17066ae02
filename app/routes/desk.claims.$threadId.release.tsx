import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { backOf } from "#app/desk/back-of.ts";
import { releaseThread } from "#app/desk/claims.server.ts";

/** GET changes nothing: the button stands beside each thread. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireStaff(context);
  return redirect("/desk/queues/mine");
}

/** Lets go of a thread. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const back = backOf(await request.formData());
  await releaseThread(context, staff, params.threadId ?? "");
  return redirect(`${back}?done=released`);
}
