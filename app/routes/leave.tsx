import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "#app/accounts/sessions.server.ts";

/**
 * The way out. Ends the session on the server, forgets the cookies and what the tab kept, and goes to
 * a neutral page. The one GET that changes something: whoever presses it may have no second to spare
 * for a form, and all it can do to anybody is sign them out.
 */
export async function loader({ context }: LoaderFunctionArgs) {
  await endSession(context, context.cookie("session"));
  const headers = new Headers({ "Clear-Site-Data": '"cache", "storage"' });
  headers.append("Set-Cookie", context.setCookie("session", null));
  for (const name of ["once", "here", "start"] as const) {
    headers.append("Set-Cookie", context.setCookie(name, null));
  }
  return redirect(context.config.leaveTo, { headers });
}
