import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { readInBulk } from "#app/desk/read-in-bulk.server.ts";

/** GET changes nothing: the button stands under the texts it is about. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireStaff(context);
  return redirect("/desk#ordinary");
}

/** Marks the calm texts that were on the page as read. */
export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const ids = (await request.formData()).getAll("item").map(String);
  const count = await readInBulk(context, staff, ids);
  return redirect(`/desk?bulk=${count}#ordinary`);
}
