import { type Locale, monthNames, weekdayNames } from "./calendar-names.ts";
import { DAY, dayNumber, firstInstantOf, wallClock, weekdayOf } from "./local-clock.ts";

/** A part of day is six hours: night from 0, morning from 6, afternoon from 12, evening from 18. */
const PART = 6 * 60 * 60_000;

type Part = "night" | "morning" | "afternoon" | "evening";
const PARTS: readonly Part[] = ["night", "morning", "afternoon", "evening"];

/** How a language says when something was; every entry is a phrase that can stand alone. */
type Words = {
  /** Earlier today, in a part of day that is over. */
  readonly today: Readonly<Record<Part, string>>;
  /** In the part of day it still is. */
  readonly current: Readonly<Record<Part, string>>;
  readonly yesterday: Readonly<Record<Part, string>>;
  readonly weekday: (part: Part, weekday: string) => string;
  readonly lastWeek: string;
  readonly weeksAgo: (weeks: number) => string;
  readonly month: (month: string, year: number | null) => string;
};

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    current: {
      night: "tonight",
      morning: "this morning",
      afternoon: "this afternoon",
      evening: "this evening",
    },
    today: {
      night: "last night",
      morning: "this morning",
      afternoon: "this afternoon",
      evening: "this evening",
    },
    yesterday: {
      night: "the night before last",
      morning: "yesterday morning",
      afternoon: "yesterday afternoon",
      evening: "yesterday evening",
    },
    // "Tuesday night" would be read as the night after Tuesday.
    weekday: (part, weekday) =>
      part === "night" ? `in the early hours of ${weekday}` : `${weekday} ${part}`,
    lastWeek: "last week",
    weeksAgo: (weeks) => (weeks === 1 ? "a week ago" : `${weeks} weeks ago`),
    month: (month, year) => (year === null ? `in ${month}` : `in ${month} ${year}`),
  },
  sv: {
    current: {
      night: "i natt",
      morning: "i morse",
      afternoon: "i eftermiddag",
      evening: "i kväll",
    },
    today: {
      night: "i natt",
      morning: "i morse",
      afternoon: "i eftermiddags",
      evening: "i kväll",
    },
    yesterday: {
      night: "natten till i går",
      morning: "i går morse",
      afternoon: "i går eftermiddag",
      evening: "i går kväll",
    },
    weekday: (part, weekday) => {
      if (part === "night") return `natten till ${weekday}`;
      const name = { morning: "morse", afternoon: "eftermiddag", evening: "kväll" }[part];
      return `i ${weekday}s ${name}`;
    },
    lastWeek: "förra veckan",
    weeksAgo: (weeks) => (weeks === 1 ? "för en vecka sedan" : `för ${weeks} veckor sedan`),
    month: (month, year) => (year === null ? `i ${month}` : `i ${month} ${year}`),
  },
};

/**
 * The instant at which the part of day began that `at` falls in, by the clock of the time zone.
 * This is what is stored of the time of a post (SECURITY, requirement 3). Rounding twice changes
 * nothing more. Where a clock is put back over the boundary, the first of the two times counts.
 * @throws {RangeError} on an invalid date or an unknown time zone
 */
export function roundToPartOfDay(at: Date, timeZone: string): Date {
  const wall = wallClock(at.getTime(), timeZone);
  return new Date(firstInstantOf(Math.floor(wall / PART) * PART, timeZone));
}

/**
 * When something public happened, in words that tell the part of day at most, and less the longer
 * ago it was (DOMAIN 5.7). `date` is the local day, for `datetime`. What lies in the future (two
 * clocks that disagree) reads as now.
 * @throws {RangeError} on an invalid date or an unknown time zone
 */
export function coarseTime(
  at: Date,
  now: Date,
  { timeZone, locale }: { timeZone: string; locale: Locale },
): { label: string; date: string } {
  const nowWall = wallClock(now.getTime(), timeZone);
  const wall = at > now ? nowWall : wallClock(at.getTime(), timeZone);
  const local = new Date(wall);
  return {
    label: labelOf(wall, nowWall, local, locale),
    date: local.toISOString().slice(0, 10),
  };
}

function partOf(wall: number): Part {
  return PARTS[Math.floor((wall - dayNumber(wall) * DAY) / PART)] ?? "evening";
}

function labelOf(wall: number, nowWall: number, local: Date, locale: Locale): string {
  const words = WORDS[locale];
  const part = partOf(wall);
  const day = dayNumber(wall);
  const today = dayNumber(nowWall);
  const days = today - day;
  const stillNight = partOf(nowWall) === "night";
  if (days <= 0) return (partOf(nowWall) === part ? words.current : words.today)[part];
  // While it is night, "last night" is the one before this, not the one we are in.
  if (days === 1 && part === "night" && stillNight) return WORDS_AT_NIGHT[locale];
  if (days === 1) return words.yesterday[part];
  const weekday = weekdayOf(day);
  if (days < 7) return words.weekday(part, weekdayNames[locale][weekday] ?? "");
  // Calendar weeks begin on Monday; eight days ago may be two of them back and is "a week ago".
  const calendarWeeks = (today - weekdayOf(today) - (day - weekday)) / 7;
  if (calendarWeeks === 1) return words.lastWeek;
  // Beyond 31 days the month is always another one than this.
  if (days <= 31) return words.weeksAgo(Math.round(days / 7));
  const year = local.getUTCFullYear();
  const sameYear = year === new Date(nowWall).getUTCFullYear();
  return words.month(monthNames[locale][local.getUTCMonth()] ?? "", sameYear ? null : year);
}

/** Yesterday's night, said while it is night again. */
const WORDS_AT_NIGHT: Readonly<Record<Locale, string>> = {
  en: "last night",
  sv: "natten till i går",
};
