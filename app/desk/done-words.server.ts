import type { RequestContext } from "#app/context.ts";

const deskDone = [
  "publish",
  "hold",
  "ask-for-change",
  "remove",
  "escalate",
  "read",
  "reply",
  "replyDecided",
  "corrected",
  "noted",
  "confirmed",
  "returned",
  "appeal",
  "slow",
] as const;
const adminDone = [
  "acknowledge",
  "assess",
  "act",
  "message",
  "close",
  "propose",
  "confirm",
  "return",
  "reopen",
  "deactivate",
  "helpLine",
  "policy",
] as const;

/** What `?done=` on a desk page says in words; null for anything else. */
export function deskDoneWords({ t }: RequestContext, url: URL): string | null {
  const done = deskDone.find((known) => known === url.searchParams.get("done"));
  return done ? t(`desk.done.${done}`) : null;
}

/** The same for the admin area. */
export function adminDoneWords({ t }: RequestContext, url: URL): string | null {
  const done = adminDone.find((known) => known === url.searchParams.get("done"));
  return done ? t(`admin.done.${done}`) : null;
}

/** A page number from the address: 1 for anything that is none. */
export function pageNumber(url: URL, name: string): number {
  const given = url.searchParams.get(name) ?? "";
  return /^\d{1,6}$/.test(given) ? Math.max(1, Number(given)) : 1;
}
