import { youngRule } from "#app/forum/young-writer.ts";
import type { Translator } from "#app/i18n/use-t.ts";
import type { Audience, Need } from "#db/schema/forum.ts";

/** Says at the desk who may read a thread, where that is not everyone. */
export function audienceFact(t: Translator, audience: Audience): string[] {
  return audience === "everyone" ? [] : [t(`audience.desk.${audience}`)];
}

/** What a writer said they need. */
export function needFact(t: Translator, need: Need | null): string[] {
  return need ? [t(`need.${need}`)] : [];
}

/** What a writer has said of themselves that whoever answers must know. */
export function writerFacts(
  t: Translator,
  { policyRules, gently }: { policyRules: string[] | null; gently?: boolean },
): string[] {
  return [
    ...(policyRules?.includes(youngRule) ? [t("audience.desk.young")] : []),
    ...(gently ? [t("audience.desk.gently")] : []),
  ];
}
