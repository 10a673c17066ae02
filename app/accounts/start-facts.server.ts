import type { App, RequestContext } from "#app/context.ts";
import { describeHours, isAlwaysStaffed } from "#app/time/staffed-hours.ts";
import { hasWritten } from "#db/queries/has-written.ts";

/** What the first words say that depends on the settings. */
export type StartFacts = { hours: string; hasNights: boolean; days: number; indexed: boolean };

export function startFacts({ config, locale }: App & Pick<RequestContext, "locale">): StartFacts {
  return {
    hours: describeHours(config.staffedHours, locale),
    hasNights: !isAlwaysStaffed(config.staffedHours),
    days: config.answerDays,
    indexed: config.indexThreads,
  };
}

/**
 * The first words for a writing page, or null: this device has seen them, or its member has written
 * before. They stand with the form, so that they take nothing away from what somebody is typing.
 */
export async function startFor(context: RequestContext): Promise<StartFacts | null> {
  if (context.cookie("start")) return null;
  const viewer = await context.viewer();
  if (viewer.kind === "staff") return null;
  if (viewer.kind === "member" && (await hasWritten(context.store, viewer.id))) return null;
  return startFacts(context);
}

const year = 365 * 24 * 3600;

/** A `Set-Cookie` value: the first words have been read on this device. */
export function startSeen(context: RequestContext): string {
  return context.setCookie("start", "seen", year);
}
