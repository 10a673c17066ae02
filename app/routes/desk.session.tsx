import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "#app/accounts/guards.server.ts";

/** Says whether the session still stands: 204, or the way to the sign-in page. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireStaff(context);
  return new Response(null, { status: 204 });
}
