import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicFeed } from "#app/belonging/public-feed.server.ts";
import { requireRoom } from "#app/forum/require.server.ts";

/** One room as an Atom feed. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return await publicFeed(context, await requireRoom(context, params.room));
}
