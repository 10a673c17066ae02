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

const queuesDone = ["claimed", "released", "handed", "taken"] as const;

/** What `?done=` on a desk page says in words; null for anything else. */
export function deskDoneWords({ t }: RequestContext, url: URL): string | null {
  const wanted = url.searchParams.get("done");
  const ofQueue = queuesDone.find((known) => known === wanted);
  if (ofQueue) return t(`queues.done.${ofQueue}`);
  const done = deskDone.find((known) => known === wanted);
  return done ? t(`desk.done.${done}`) : null;
}

/** The same for the admin area. */
export function adminDoneWords({ t }: RequestContext, url: URL): string | null {
  const done = adminDone.find((known) => known === url.searchParams.get("done"));
  return done ? t(`admin.done.${done}`) : null;
}

/** A whole number from the address, or null for anything else. */
export function wholeNumber(url: URL, name: string): number | null {
  const given = url.searchParams.get(name) ?? "";
  return /^\d{1,6}$/.test(given) ? Number(given) : null;
}

/** A page number from the address: 1 for anything that is none. */
export function pageNumber(url: URL, name: string): number {
  return Math.max(1, wholeNumber(url, name) ?? 1);
}
