import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import { unblockAlias, unmuteWord } from "#app/reading/mute.server.ts";

/** GET changes nothing: the form stands on the page about reading. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return redirect("/me/reading");
}

/** Takes a muted word or a blocked alias back; one that was not there is fine. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { kind, value } = await readForm(request, { kind: typed, value: typed });
  if (kind === "alias") await unblockAlias(context, member, value);
  else await unmuteWord(context, member, value);
  return redirect(`/me/reading?done=removed#${kind === "alias" ? "aliases" : "words"}`);
}
