import type { RequestContext } from "#app/context.ts";

/** Headers that make a browser forget whom it belonged to: cookies, and drafts kept in the tab. */
export function signedOut(context: RequestContext): Headers {
  const headers = new Headers({ "Clear-Site-Data": '"storage"' });
  headers.append("Set-Cookie", context.setCookie("session", null));
  headers.append("Set-Cookie", context.setCookie("once", null));
  headers.append("Set-Cookie", context.setCookie("here", null));
  return headers;
}
