import type { App } from "#app/context.ts";
import { addStaffedMinutes } from "#app/time/staffed-hours.ts";

const hour = 3_600_000;

/**
 * The full hour by which so many staffed minutes have passed. It stands beside what a reader or a member
 * sent, so it must not give away the minute they sent it.
 */
export function dueHour({ config, clock }: App, minutes: number): Date {
  const due = addStaffedMinutes(config.staffedHours, clock(), minutes, config.timeZone);
  return new Date(Math.ceil(due.getTime() / hour) * hour);
}
