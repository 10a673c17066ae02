import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { discardDraft } from "#app/forum/kept-draft.server.ts";

/** GET changes nothing: the button stands on the draft's page. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return redirect("/me/drafts");
}

export async function action({ params, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  await discardDraft(context, member, params.draftId ?? "");
  return redirect("/me/drafts?discarded=1");
}
