import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMember } from "#app/accounts/guards.server.ts";
import { writePathFile } from "#app/belonging/path-on-paper.server.ts";

/** The whole path as a text file with a name that tells nobody what it is. */
export async function loader({ context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  return new Response(await writePathFile(context, member), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": 'attachment; filename="text.txt"',
      "Cache-Control": "no-store",
    },
  });
}
