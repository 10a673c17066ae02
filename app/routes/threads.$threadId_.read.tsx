import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { pageSize } from "#app/forum/thread-url.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import { markRead } from "#app/reading/mark-read.server.ts";

/** GET changes nothing: the button stands at the end of the thread's page. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { id } = await requireThread(context, params.threadId);
  return redirect(`/threads/${id}`);
}

/** Keeps how far a member has read; `quiet` is for a page that stays where it is. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const thread = await requireThread(context, params.threadId);
  const form = await readForm(request, { number: typed, quiet: typed });
  const number = /^\d{1,9}$/.test(form.number) ? Number(form.number) : 0;
  // A forged number marks nothing that is not there.
  if (number < 1 || number > thread.lastNumber) throw new Response(null, { status: 400 });
  await markRead(context, member, { threadId: thread.id, number });
  if (form.quiet) return new Response(null, { status: 204 });
  const page = Math.ceil(number / pageSize);
  return redirect(`/threads/${thread.id}${page > 1 ? `?page=${page}` : ""}`);
}
