import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { openForDecision } from "#app/desk/thread-care/open-for-decision.server.ts";

/** GET shows nothing: the button stands beside the text. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  await requireStaff(context);
  return redirect(`/desk/threads/${params.threadId}/care`);
}

/** Leads to the page on which a text is decided, for one that nobody has had to read before. */
export async function action({ params, context }: ActionFunctionArgs) {
  await requireStaff(context);
  const { threadId = "", postId = "" } = params;
  const itemId = await openForDecision(context, { threadId, postId });
  if (itemId === null) throw new Response(null, { status: 404 });
  return redirect(`/desk/items/${itemId}`);
}
