import { data } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import type { Member, RequestContext } from "#app/context.ts";

/**
 * The member who sends a form. Whose session has ended while they wrote gets the form back with every
 * word, instead of a redirect that would lose them: `typed` goes to the route's own error page.
 * `submission` stands in every form of ours; a request without it has nothing to lose.
 * @throws the form, or a redirect to the sign-in page
 */
export async function memberOrForm<Typed extends Record<string, string>>(
  context: RequestContext,
  submission: string,
  typed: Typed,
): Promise<Member> {
  const viewer = await context.viewer();
  if (viewer.kind === "nobody" && submission) throw data({ typed }, { status: 422 });
  return await requireMember(context);
}
