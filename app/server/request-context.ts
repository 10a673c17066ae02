import type { IncomingMessage } from "node:http";
import { findViewer } from "#app/accounts/sessions.server.ts";
import type { App, LimitedAct, RequestContext, Viewer } from "#app/context.ts";
import { type Cookies, serialiseCookie } from "#app/cookies.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import type { Locale } from "#app/i18n/translator.ts";

type Parts = {
  locale: Locale;
  cookies: Cookies;
  req: IncomingMessage;
  mayTry: (act: LimitedAct, address: string, about?: string) => Promise<boolean>;
  nonce: string | undefined;
};

/** What loaders and actions get of a request, besides the request itself. */
export function makeRequestContext(app: App, parts: Parts): RequestContext {
  const { locale, cookies, req, mayTry, nonce } = parts;
  let viewer: Promise<Viewer> | undefined;
  return {
    ...app,
    locale,
    nonce,
    t: translatorFor(locale),
    viewer: () => (viewer ??= findViewer(app, cookies.session)),
    cookie: (name) => cookies[name],
    setCookie: (name, value, maxAge) => serialiseCookie(app.config, name, value, maxAge),
    mayTry: (act, about) => mayTry(act, addressOf(app, req), about),
  };
}

/** Where a request comes from: used in memory for a limit, never kept. */
function addressOf({ config }: App, req: IncomingMessage): string {
  const named = config.addressHeader && req.headers[config.addressHeader];
  // The last entry is the one our own proxy wrote; those before it may be the sender's invention.
  const last = String(named ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  return last || (req.socket.remoteAddress ?? "");
}
