import type { LoaderFunctionArgs } from "@remix-run/node";
import { privateFeed } from "#app/belonging/private-feed.server.ts";

/** A private feed, `/feeds/:token.atom`. All that opens nothing is answered alike. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const [, token] = /^([\w-]{43})\.atom$/.exec(params.file ?? "") ?? [];
  const xml = token ? await privateFeed(context, token) : null;
  if (xml === null) throw new Response(null, { status: 404 });
  return new Response(xml, {
    headers: {
      "content-type": "application/atom+xml; charset=utf-8",
      "x-robots-tag": "noindex, noarchive",
    },
  });
}
