import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicFeed } from "#app/belonging/public-feed.server.ts";

/** The whole site as an Atom feed. */
export async function loader({ context }: LoaderFunctionArgs) {
  return await publicFeed(context);
}
