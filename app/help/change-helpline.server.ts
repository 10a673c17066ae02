import { eq } from "drizzle-orm";
import { appendAudit } from "#app/audit/append-audit.server.ts";
import type { App, Staff } from "#app/context.ts";
import type { Helpline } from "#db/queries/helplines.ts";
import { contactHref } from "./contact-href.ts";
import { type OpeningProblem, parseOpening, writeOpening } from "./opening-hours.ts";

/** What an admin may change about a help line. */
export const helplineFields = [
  "contact",
  "hoursSv",
  "hoursEn",
  "opening",
  "timeZone",
  "audienceSv",
  "audienceEn",
  "source",
  "checkedOn",
] as const;

export type HelplineChange = Record<(typeof helplineFields)[number], string>;

export type HelplineChanged =
  | { done: true; changed: number }
  | { done: false; why: "opening"; problem: OpeningProblem; piece: string }
  | {
      done: false;
      why: "not-found" | "reason" | "contact" | "checkedOn" | "timeZone" | "too-long";
    };

/** A line as its form shows it: every field a text. */
export function helplineTexts(line: Helpline): HelplineChange {
  return Object.fromEntries(
    helplineFields.map((field) => [
      field,
      field === "opening" ? writeOpening(line.opening) : (line[field] ?? ""),
    ]),
  ) as HelplineChange;
}

/** Long enough for every line we know; a page of text does not belong here. */
const maxLength = 300;

/**
 * Changes the facts of one help line. The audit log keeps each fact before and after, and the reason.
 * Somebody has checked the line when a day is given, so its basis is then "seen".
 */
export async function changeHelpline(
  app: App,
  {
    staff,
    id,
    change,
    reason,
  }: { staff: Staff; id: string; change: HelplineChange; reason: string },
): Promise<HelplineChanged> {
  const { helplines } = app.store.schema;
  const next = Object.fromEntries(
    helplineFields.map((field) => [field, change[field].trim()]),
  ) as HelplineChange;
  if (reason.trim() === "" || reason.length > 500) return { done: false, why: "reason" };
  if (next.contact === "") return { done: false, why: "contact" };
  if (!isPastDay(next.checkedOn, app.clock())) return { done: false, why: "checkedOn" };
  const hours = parseOpening(next.opening);
  if (!hours.ok) {
    return { done: false, why: "opening", problem: hours.problem, piece: hours.piece };
  }
  const { opening } = hours;
  // Hours without a clock to read them by would be hours nobody knows.
  if (!isTimeZone(next.timeZone) && (next.timeZone !== "" || Array.isArray(opening))) {
    return { done: false, why: "timeZone" };
  }
  // The same hours written in another way are the same hours.
  next.opening = writeOpening(opening);
  if (Object.values(next).some((value) => value.length > maxLength)) {
    return { done: false, why: "too-long" };
  }
  return await app.store.write(async (tx): Promise<HelplineChanged> => {
    const [line] = await tx.select().from(helplines).where(eq(helplines.id, id));
    if (!line) return { done: false, why: "not-found" };
    const before = helplineTexts(line);
    const changed = helplineFields.filter((field) => before[field] !== next[field]);
    if (changed.length === 0) return { done: true, changed: 0 };
    await tx
      .update(helplines)
      .set({
        ...next,
        opening,
        timeZone: next.timeZone || null,
        checkedOn: next.checkedOn || null,
        basis: next.checkedOn ? "seen" : line.basis,
        href: next.contact === line.contact ? line.href : contactHref(next.contact),
      })
      .where(eq(helplines.id, id));
    await appendAudit(app, tx, {
      actorKind: "staff",
      actorId: staff.id,
      action: "helpline.changed",
      subjectKind: "helpline",
      subjectId: id,
      reason: reason.trim(),
      detail: Object.fromEntries(
        changed.flatMap((field) => [
          [`${field}.before`, before[field] || null],
          [`${field}.after`, next[field] || null],
        ]),
      ),
    });
    return { done: true, changed: changed.length };
  });
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name !== "";
  } catch {
    return false;
  }
}

/** Empty, or a day that exists and is not later than the day it now is anywhere on earth. */
function isPastDay(day: string, now: Date): boolean {
  if (day === "") return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
  return isDay && at.getTime() <= now.getTime() + 14 * 3_600_000;
}
