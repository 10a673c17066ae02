import {
  addStaffedMinutes,
  nextOpening,
  type StaffedHours,
  staffedMinutesBetween,
} from "#app/time/staffed-hours.ts";
import type { PagingStep } from "#db/schema/alarm.ts";

/**
 * When each step is taken, in parts of the time that a case has: a case of crisis (15 minutes) is told
 * at once, called to mind after 7, goes to the backup at 15, to the leads at 25 and to everyone at 35.
 */
const parts: [step: PagingStep, part: number][] = [
  ["opened", 0],
  ["reminder", 1 / 2],
  ["due", 1],
  ["lead", 5 / 3],
  ["everyone", 7 / 3],
];

/** A case with no more time than this is told at once; one that has hours begins with its reminder. */
const urgentMinutes = 60;

export type Rung = { step: PagingStep; at: Date };

/**
 * The steps of a case that nobody has taken on, in order, all of them in staffed time: nobody is called
 * in a night that no one is paid to be awake in (D10).
 * @throws {RangeError} on an unknown time zone or hours with no opening
 */
export function ladderOf(
  { from, dueAt }: { from: Date; dueAt: Date },
  { staffedHours, timeZone }: { staffedHours: StaffedHours; timeZone: string },
): Rung[] {
  const minutes = Math.max(1, staffedMinutesBetween(staffedHours, from, dueAt, timeZone));
  const opening = nextOpening(staffedHours, from, timeZone);
  const after = (part: number) =>
    addStaffedMinutes(staffedHours, opening, Math.round(minutes * part), timeZone);
  return parts
    .filter(([step]) => step !== "opened" || minutes <= urgentMinutes)
    .map(([step, part]) => ({ step, at: part === 1 ? dueAt : after(part) }));
}
