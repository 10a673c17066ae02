import type { RequestContext } from "#app/context.ts";
import { describeOpening } from "#app/time/staffed-hours.ts";
import type { Helpline } from "#db/queries/helplines.ts";
import { openingState } from "./opening-hours.ts";

/** A help line in the reader's language, with what is known of how fresh it is. */
export function showHelpline(line: Helpline, context: RequestContext) {
  const { locale, t } = context;
  const sv = locale === "sv";
  return {
    name: line.name,
    contact: line.contact,
    href: line.href ?? undefined,
    channel: t(channelKey(line.href)),
    hours: sv ? line.hoursSv : line.hoursEn,
    audience: sv ? line.audienceSv : line.audienceEn,
    now: nowWords(line, context),
    checked: checkedWords(line, context),
  };
}

/** Whether somebody answers right now, in words, and whether that is a yes. */
function nowWords(line: Helpline, { t, clock, locale }: RequestContext) {
  const now = clock();
  const found = openingState(line, now);
  if (found.state === "open") return { open: true, words: t("lines.open") };
  if (found.state === "unknown") return { open: false, words: t("lines.unknown") };
  const timeZone = line.timeZone ?? "UTC";
  const opening = describeOpening(found.next, now, { timeZone, locale });
  return { open: false, words: t("lines.closed", { opening }) };
}

/** A fact about a help line is called old after this many days (DOMAIN, section 4). */
export const staleAfterDays = 90;

/** Whether it was so long ago that a line was checked, or never, that it should be called again. */
export function isStale({ checkedOn }: Pick<Helpline, "checkedOn">, now: Date): boolean {
  if (!checkedOn) return true;
  return (now.getTime() - Date.parse(checkedOn)) / 86_400_000 > staleAfterDays;
}

function checkedWords(line: Helpline, { t, clock }: Pick<RequestContext, "t" | "clock">) {
  if (line.checkedOn) {
    const key = isStale(line, clock()) ? "help.checked.old" : "help.checked.on";
    return t(key, { date: line.checkedOn });
  }
  return line.source ? t("help.checked.seen", { source: line.source }) : t("help.checked.unknown");
}

function channelKey(href: string | null) {
  if (href?.startsWith("sms:")) return "help.channel.text";
  if (href?.startsWith("https:")) return "help.channel.web";
  return "help.channel.phone";
}

const topicsFor: Record<string, Helpline["topic"][]> = {
  violence: ["violence"],
  "child-welfare": ["children", "violence"],
  "self-harm": ["crisis"],
  "acute-danger": ["health", "crisis"],
};

/**
 * The lines to show after a grave post: emergency first, then those that fit what was found, always
 * with somebody to talk to, at least two besides the emergency number. Lines that are closed at `now`
 * come after the others of their topic.
 */
export function fittingHelplines(lines: Helpline[], categories: string[], now: Date): Helpline[] {
  const wanted = new Set(categories.flatMap((category) => topicsFor[category] ?? []));
  // A number to call before the same service's site.
  const phonesFirst = [...lines.filter((line) => !isSite(line)), ...lines.filter(isSite)];
  const isClosed = (line: Helpline) => openingState(line, now).state === "closed";
  const ordered = [
    ...phonesFirst.filter((line) => !isClosed(line)),
    ...phonesFirst.filter(isClosed),
  ];
  const first = (topic: Helpline["topic"], count: number) =>
    ordered.filter((line) => line.topic === topic).slice(0, count);
  const chosen = [
    ...first("emergency", 1),
    ...[...wanted].flatMap((topic) => first(topic, 2)),
    ...first("crisis", 2),
    ...first("health", 1),
  ];
  return [...new Map(chosen.map((line) => [line.id, line])).values()].slice(0, 5);
}

/** For somebody under 18: the lines for children and young people, and the emergency number. */
export function childrensHelplines(lines: Helpline[]): Helpline[] {
  const ordered = [...lines.filter((line) => !isSite(line)), ...lines.filter(isSite)];
  const children = ordered.filter(({ topic }) => topic === "children").slice(0, 3);
  const emergency = ordered.filter(({ topic }) => topic === "emergency").slice(0, 1);
  // Where no line of their own is known, somebody to talk to at all.
  const others = children.length
    ? []
    : ordered.filter(({ topic }) => topic === "crisis").slice(0, 2);
  return [...children, ...others, ...emergency];
}

function isSite({ href }: Helpline): boolean {
  return href?.startsWith("https:") ?? false;
}
