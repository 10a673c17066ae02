import type { Config } from "./config.ts";
import type { CookieName } from "./context.ts";

const plainNames: Record<CookieName, string> = {
  session: "leeward",
  locale: "locale",
  once: "leeward-once",
  start: "leeward-start",
  here: "leeward-here",
};

/** Every cookie this site may set, by the name it bears. */
export function cookieNames(config: Config): string[] {
  return (Object.keys(plainNames) as CookieName[]).map((name) => cookieName(config, name));
}

/** The name a cookie bears: `__Host-` where the site is https, so that no neighbour can plant one. */
export function cookieName(config: Config, name: CookieName): string {
  return config.secureCookies ? `__Host-${plainNames[name]}` : plainNames[name];
}

export type Cookies = Partial<Record<CookieName, string>>;

/** Reads the cookies we know out of a Cookie header; anything else, or malformed, is ignored. */
export function parseCookies(config: Config, header: string | undefined): Cookies {
  if (!header) return {};
  const found: Cookies = {};
  for (const pair of header.slice(0, 8_192).split(";")) {
    const at = pair.indexOf("=");
    const key = pair.slice(0, at).trim();
    for (const name of Object.keys(plainNames) as CookieName[]) {
      const value = pair.slice(at + 1).trim();
      if (at > 0 && key === cookieName(config, name) && /^[\w.~-]{1,4096}$/.test(value)) {
        found[name] = value;
      }
    }
  }
  return found;
}

/** A Set-Cookie value. `value` null clears it; `maxAge` in seconds, absent for this browser session. */
export function serialiseCookie(
  config: Config,
  name: CookieName,
  value: string | null,
  maxAge?: number,
): string {
  const age = value === null ? "; Max-Age=0" : maxAge === undefined ? "" : `; Max-Age=${maxAge}`;
  const secure = config.secureCookies ? "; Secure" : "";
  return `${cookieName(config, name)}=${value ?? ""}; Path=/; HttpOnly; SameSite=Lax${secure}${age}`;
}
