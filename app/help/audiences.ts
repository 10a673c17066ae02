import type { HelpTopic } from "./helpline-seed.ts";

/** Who is looking for help, as the help page asks. */
export const helpAudiences = ["adults", "young", "relatives", "hurting"] as const;
export type HelpAudience = (typeof helpAudiences)[number];

const everyone: readonly HelpAudience[] = helpAudiences;

/** For whom a line is, as far as its topic tells. Lines to talk to turn nobody away. */
const byTopic: Record<HelpTopic, readonly HelpAudience[]> = {
  emergency: everyone,
  crisis: everyone,
  health: everyone,
  violence: ["adults", "relatives"],
  children: ["young"],
  substances: ["adults", "relatives"],
  other: everyone,
};

/** Where the line itself says something narrower or wider than its topic. */
const byLine: Record<string, readonly HelpAudience[]> = {
  "se-valj-att-sluta": ["hurting"],
  "au-mens-referral": ["hurting"],
  "se-socialjouren": ["young", "relatives", "adults"],
  "no-alarmtelefonen": ["young", "relatives"],
  "no-alarmtelefonen-webb": ["young", "relatives"],
  "gb-nspcc": ["relatives", "adults"],
  "gb-papyrus": ["young", "adults"],
  "gb-al-anon": ["relatives"],
  "us-al-anon": ["relatives"],
  "us-childhelp": ["young", "relatives"],
  "ca-al-anon": ["relatives"],
  "au-family-drug-support": ["relatives"],
  "de-nummer-gegen-kummer-eltern": ["relatives", "adults"],
  "international-116000": ["relatives", "adults"],
};

/** For whom a line is. Says it by the line's id, or else by its topic. */
export function audiencesOf(line: { id: string; topic: HelpTopic }): readonly HelpAudience[] {
  return byLine[line.id] ?? byTopic[line.topic];
}

/** The audience of a query, or null: then every line is shown. */
export function audienceFrom(wanted: string | null): HelpAudience | null {
  return helpAudiences.find((audience) => audience === wanted) ?? null;
}

/** The lines that are for an audience, in their order; all of them when none is chosen. */
export function linesFor<L extends { id: string; topic: HelpTopic }>(
  lines: readonly L[],
  audience: HelpAudience | null,
): L[] {
  return audience === null
    ? [...lines]
    : lines.filter((line) => audiencesOf(line).includes(audience));
}
