import type { RequestContext } from "#app/context.ts";
import type { Helpline } from "#db/queries/helplines.ts";

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
    checked: checkedWords(line, context),
  };
}

/** A fact about a help line is called old after this many days (DOMAIN, section 4). */
export const staleAfterDays = 90;

function checkedWords(line: Helpline, { t, clock }: Pick<RequestContext, "t" | "clock">) {
  if (line.checkedOn) {
    const age = (clock().getTime() - Date.parse(line.checkedOn)) / 86_400_000;
    const key = age > staleAfterDays ? "help.checked.old" : "help.checked.on";
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
 * with somebody to talk to, at least two besides the emergency number.
 */
export function fittingHelplines(lines: Helpline[], categories: string[]): Helpline[] {
  const wanted = new Set(categories.flatMap((category) => topicsFor[category] ?? []));
  // A number to call before the same service's site.
  const ordered = [...lines.filter((line) => !isSite(line)), ...lines.filter(isSite)];
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

function isSite({ href }: Helpline): boolean {
  return href?.startsWith("https:") ?? false;
}
