import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { setFollow } from "#app/belonging/follow.server.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { localPath } from "#app/pages/local-path.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

/** GET shows nothing: the button stands in the thread. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/threads/${params.threadId}`);
}

/** Follows a thread, or stops. Stopping needs no thread that can still be read. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { follow, back } = await readForm(request, { follow: typed, back: typed });
  const threadId = params.threadId ?? "";
  const wanted = follow === "yes";
  if (wanted) await requireThread(context, threadId);
  await setFollow(context, member, { threadId }, wanted);
  return redirect(back ? localPath(back) : `/threads/${threadId}`);
}
