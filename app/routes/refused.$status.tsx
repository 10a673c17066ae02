import type { LoaderFunctionArgs } from "@remix-run/node";

const known = new Set([400, 403, 404, 405, 413, 415, 429, 503]);

/** Our own page for a request the server turns away before it reaches a route; see server/http.ts. */
export function loader({ params }: LoaderFunctionArgs): never {
  const status = Number(params.status);
  throw new Response(null, { status: known.has(status) ? status : 404 });
}

export default function Refused() {
  return null;
}
