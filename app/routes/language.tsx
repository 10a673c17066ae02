import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { localPath } from "#app/pages/local-path.server.ts";

const year = 365 * 24 * 3600;

/** GET shows nothing: the switch stands on every page. */
export function loader() {
  return redirect("/");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = form.get("locale");
  const back = localPath(form.get("back"));
  if (locale !== "sv" && locale !== "en") return redirect(back);
  return redirect(back, {
    headers: { "Set-Cookie": context.setCookie("locale", locale, year) },
  });
}
