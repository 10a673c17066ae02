import type { RequestContext } from "#app/context.ts";
import { dayNumber, wallClock } from "#app/time/local-clock.ts";

/** After so many days away a member is welcomed back. */
const longAway = 14;
const day = 24 * 3600;
/** Longer than any session: whoever stays signed in is away for thirty days at most. */
const keptFor = 60 * day;

/** The day a device remembers; `stays` when it was told to outlive the browser, as the session is. */
type LastHere = { day: number; stays: boolean };

function read(context: RequestContext): LastHere | null {
  const [, found, stays] = /^(\d{1,6})(s?)$/.exec(context.cookie("here") ?? "") ?? [];
  return found === undefined ? null : { day: Number(found), stays: stays === "s" };
}

function today({ clock, config }: RequestContext): number {
  return dayNumber(wallClock(clock().getTime(), config.timeZone));
}

/**
 * Whether a member comes back after two weeks or more. Only the device knows when it was last here:
 * the server keeps no such day, and it is asked of nobody who is signed out.
 */
export async function isReturning(context: RequestContext): Promise<boolean> {
  const last = read(context);
  if (last === null || today(context) - last.day < longAway) return false;
  return (await context.viewer()).kind === "member";
}

/** Pages that greet: the day is not written over on any other before the greeting was seen. */
const greets = (path: string) => path === "/" || path === "/me";

/** A `Set-Cookie` value with today's day for a member's page, or null when there is nothing to write. */
export async function rememberHere(context: RequestContext, path: string): Promise<string | null> {
  if ((await context.viewer()).kind !== "member") return null;
  const last = read(context);
  const now = today(context);
  if (last?.day === now || (!greets(path) && (await isReturning(context)))) return null;
  return hereCookie(context, now, last?.stays ?? false);
}

/** The same for who has just signed in: kept past the browser only where the session is. */
export function beginHere(context: RequestContext, stays: boolean): string | null {
  // Who comes back after a while is greeted first, on the page they are led to.
  const last = read(context);
  return last === null ? hereCookie(context, today(context), stays) : null;
}

function hereCookie(context: RequestContext, at: number, stays: boolean): string {
  return context.setCookie("here", `${at}${stays ? "s" : ""}`, stays ? keptFor : undefined);
}
