import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "@remix-run/node";
import type { App, RequestContext } from "#app/context.ts";
import { type Cookies, parseCookies } from "#app/cookies.ts";
import type { PageResponse } from "#app/entry.server.tsx";
import { chooseLocale } from "#app/i18n/translator.ts";
import { liveHeader } from "#app/live-header.ts";
import { splitAtFreshValues } from "./fresh-value.ts";
import { makeLimits } from "./limits.ts";
import type { Live } from "./live.ts";
import { errorFields } from "./log.ts";
import { type CachedPage, PageCache } from "./page-cache.ts";
import { readBody } from "./read-body.ts";
import { makeRequestContext } from "./request-context.ts";
import { isSameOrigin } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { send, sendFile } from "./send.ts";
import type { StaticFile } from "./static-files.ts";

export type HttpOptions = {
  app: App;
  handle: RequestHandler;
  files: Map<string, StaticFile>;
  /** Tells desk pages of changes; without it they ask every half minute. */
  live?: Live;
  development?: boolean;
};

/** Pages that are the same bytes for every signed-out reader of a language. */
const sharedPages =
  /^\/(?:rooms\/[\w-]+|threads\/[\w-]+(?:\/print)?|latest|(?:rooms\/[\w-]+\/)?feed\.atom|help|rules|privacy|accessibility|about|join|sign-in|search|start|tonight)?(?:\?(?:page|part|before|country|room)=[\w-]{1,20}(?:&for=[\w-]{1,20})?)?$/;
/** The one kind of answer from a route that others may keep: it holds nothing of its reader. */
const publicFeeds = /^\/(?:rooms\/[\w-]+\/)?feed\.atom$/;
/** Where the worker that shows pushes is started from. */
const workerPage = /^\/me\/following(?:[?.]|$)/;
const deskPages = /^\/(?:desk|admin)(?:[/?.]|$)/;

/** Joins node:http to Remix: the checks before, the page cache between, the headers after. */
export function makeListener({ app, handle, files, live, development }: HttpOptions) {
  const { config } = app;
  const pages = new PageCache(app.store.version, () => app.clock().getTime());
  const mayTry = makeLimits(app.keys.address);

  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = req.url ?? "/";
    const nonce = deskPages.test(url) ? randomBytes(16).toString("base64") : undefined;
    const startsWorker = config.push && workerPage.test(url);
    const https = config.secureCookies;
    const safety = securityHeaders({ nonce, https, development, startsWorker });
    try {
      const isGet = req.method === "GET" || req.method === "HEAD";
      const file = isGet ? files.get(url.split("?", 1)[0] as string) : undefined;
      if (file) return sendFile(req, res, file, safety);

      const cookies = parseCookies(config, req.headers.cookie);
      const locale = chooseLocale(
        cookies.locale,
        req.headers["accept-language"],
        config.defaultLocale,
      );
      const shared = config.pageCache && isGet && isSignedOut(cookies) && sharedPages.test(url);
      // One bit of the reader's, as the language is: whether the first words have been put away.
      const key = `${locale} ${cookies.start ? "again" : "first"} ${url}`;
      const kept = shared ? pages.get(key) : undefined;
      if (kept) return send(req, res, kept, safety);

      const state = pages.state();
      const context = makeRequestContext(app, { locale, cookies, req, mayTry, nonce });
      const response = await answer(req, res, context);
      if (response.headers.has(liveHeader)) return keepOpen(res, safety);
      const page = await finish(response, publicFeeds.test(url));
      if (shared && page.status === 200 && !page.cookies.length) pages.put(key, page, state);
      send(req, res, page, safety);
    } catch (error) {
      app.log.error("request failed", errorFields(error));
      if (res.headersSent) return void res.destroy();
      res.writeHead(500, {
        ...safety,
        "cache-control": "no-store",
        "content-type": "text/plain; charset=utf-8",
      });
      res.end("Something went wrong on our side. / Något gick fel hos oss.\n");
    }
  };

  /** A desk page that wants to be told of changes; 204 tells its browser not to ask again. */
  function keepOpen(res: ServerResponse, safety: Record<string, string>): void {
    if (live?.isOpen) {
      live.listen(res, safety);
      return;
    }
    res.writeHead(204, { ...safety, "cache-control": "no-store" });
    res.end();
  }

  /** Remix's answer, or our own page for a request that must not reach it. */
  async function answer(
    req: IncomingMessage,
    res: ServerResponse,
    context: RequestContext,
  ): Promise<Response> {
    const origin = config.baseUrl ?? `http://${req.headers.host ?? "localhost"}`;
    const refuse = (status: number) =>
      handle(
        new Request(`${URL.canParse(origin) ? origin : "http://localhost"}/refused/${status}`),
        context,
      );
    const { url = "/", method = "GET" } = req;
    if (!isPlainUrl(url) || !URL.canParse(origin + url)) return refuse(400);
    const headers = copyHeaders(req);
    const signal = abortedWith(res);
    if (method === "GET" || method === "HEAD") {
      return handle(new Request(origin + url, { headers, signal }), context);
    }
    if (method !== "POST") return refuse(405);
    if (!isSameOrigin(headers, origin)) return refuse(403);
    if (formType(headers) !== "application/x-www-form-urlencoded") return refuse(415);
    const body = await readBody(req);
    if (body === null) return refuse(413);
    return handle(new Request(origin + url, { method, headers, body, signal }), context);
  }
}

function isSignedOut(cookies: Cookies): boolean {
  return !cookies.session && !cookies.once;
}

/** A path whose escapes decode and which holds no control characters. */
function isPlainUrl(url: string): boolean {
  try {
    return url.startsWith("/") && url.length < 2_048 && !/\p{Cc}/u.test(decodeURIComponent(url));
  } catch {
    return false;
  }
}

function formType(headers: Headers): string | undefined {
  return headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
}

function copyHeaders(req: IncomingMessage): Headers {
  const headers = new Headers();
  for (let i = 0; i < req.rawHeaders.length; i += 2) {
    headers.append(req.rawHeaders[i] as string, req.rawHeaders[i + 1] as string);
  }
  return headers;
}

function abortedWith(res: ServerResponse): AbortSignal {
  const controller = new AbortController();
  res.on("close", () => {
    if (!res.writableFinished) controller.abort();
  });
  return controller.signal;
}

async function finish(response: PageResponse, mayBeKept: boolean): Promise<CachedPage> {
  const headers: Record<string, string> = {};
  for (const [name, value] of response.headers) {
    if (name !== "set-cookie") headers[name] = value;
  }
  // Nothing of ours may stay in a browser's or a proxy's cache; static files never come this way.
  if (!mayBeKept || response.status !== 200) headers["cache-control"] = "no-store";
  const parts =
    response.html === undefined
      ? [Buffer.from(await response.arrayBuffer())]
      : splitAtFreshValues(response.html);
  return { status: response.status, headers, cookies: response.headers.getSetCookie(), parts };
}
