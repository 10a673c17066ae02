import { redirect } from "@remix-run/node";
import type { RequestContext } from "#app/context.ts";

/** For pages that make no sense to somebody who is signed in. @throws a redirect to their own page. */
export async function sendHomeIfSignedIn(context: RequestContext): Promise<void> {
  const viewer = await context.viewer();
  if (viewer.kind === "member") throw redirect("/me");
  if (viewer.kind === "staff") throw redirect("/desk");
}
