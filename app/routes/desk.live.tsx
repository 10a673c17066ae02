import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { liveHeader } from "#app/live-header.ts";

/**
 * Opens the line on which a desk page is told that something has changed. The answer only says who may
 * have it: the server keeps the connection, see app/server/live.ts.
 */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireStaff(context);
  return new Response(null, { status: 200, headers: { [liveHeader]: "1" } });
}
