import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { audiences } from "#app/forum/writing-choices.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Audience } from "#db/schema/forum.ts";

/** Who may read a new thread. */
export function AudienceChoice({ chosen }: { chosen: Audience }) {
  const t = useT();
  return (
    <ChoiceGroup
      id="audience"
      type="radio"
      name="audience"
      legend={t("composing.audience")}
      choices={audiences.map((audience) => ({
        value: audience,
        label: t(`composing.audience.${audience}`),
        help: t(`composing.audience.${audience}.help`),
      }))}
      chosen={chosen}
    />
  );
}
