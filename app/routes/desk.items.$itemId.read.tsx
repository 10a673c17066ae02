import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";

/** The one press of ordinary reading. Opened as a page it leads to the text. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  await requireStaff(context);
  throw redirect(`/desk/items/${params.itemId}`);
}

export async function action({ params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const decided = await decideItem(context, {
    staff,
    itemId: params.itemId ?? "",
    decision: "read",
    rule: "no-rule-broken",
    reason: "",
    seen: "",
  });
  if (decided.kind === "refused" && decided.why === "not-found") {
    throw new Response(null, { status: 404 });
  }
  // What is not ordinary, or has been decided meanwhile, needs the whole page.
  if (decided.kind !== "done") throw redirect(`/desk/items/${params.itemId}`);
  throw redirect("/desk?done=read#ordinary");
}
