import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import type { CookieName, RequestContext } from "#app/context.ts";
import { cookieName } from "#app/cookies.ts";

/** What a route answered, whether it returned, threw or redirected. */
export type Outcome = {
  status: number;
  /** Where a redirect leads. */
  location: string | null;
  /** Cookies set, by plain name; null for one that was cleared. */
  cookies: Partial<Record<CookieName, string | null>>;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what its route returns
  data: any;
};

export type CallWishes = {
  /** Path and query; only routes that read the address need it. */
  path?: string;
  params?: Record<string, string>;
  /** Fields of a form; given, the request is a POST. */
  form?: Record<string, string> | [string, string][];
};

/** Calls a loader or an action as the server would. Errors that are not responses are thrown on. */
export async function callRoute(
  route: LoaderFunction | ActionFunction,
  context: RequestContext,
  { path = "/", params = {}, form }: CallWishes = {},
): Promise<Outcome> {
  const request = new Request(`http://localhost${path}`, {
    method: form ? "POST" : "GET",
    body: form ? new URLSearchParams(form) : undefined,
  });
  let answer: unknown;
  try {
    answer = await route({ request, params, context });
  } catch (thrown) {
    if (!(thrown instanceof Response) && !isDataWithInit(thrown)) throw thrown;
    answer = thrown;
  }
  if (answer instanceof Response) {
    const text = await answer.text();
    return outcome(context, answer.status, answer.headers, text === "" ? null : text);
  }
  if (isDataWithInit(answer)) {
    const { status = 200, headers } = answer.init ?? {};
    return outcome(context, status, new Headers(headers), answer.data);
  }
  return outcome(context, 200, new Headers(), answer);
}

function outcome(
  context: RequestContext,
  status: number,
  headers: Headers,
  data: unknown,
): Outcome {
  const cookies: Outcome["cookies"] = {};
  for (const line of headers.getSetCookie()) {
    for (const name of ["session", "locale", "once", "start", "here"] as const) {
      const start = `${cookieName(context.config, name)}=`;
      if (!line.startsWith(start)) continue;
      const value = line.slice(start.length).split(";", 1)[0] ?? "";
      cookies[name] = value === "" ? null : value;
    }
  }
  return { status, location: headers.get("Location"), cookies, headers, data };
}

type DataWithInit = { type: "DataWithResponseInit"; data: unknown; init: ResponseInit | null };

function isDataWithInit(answer: unknown): answer is DataWithInit {
  return (answer as { type?: unknown } | null)?.type === "DataWithResponseInit";
}
