import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { Fold } from "#app/components/fold.tsx";
import { hasChosen, needs, plainChoices, type WritingChoices } from "#app/forum/writing-choices.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Checkbox } from "../checkbox.tsx";
import { TopicSelect } from "../topic-select.tsx";
import { AudienceChoice } from "./audience-choice.tsx";

export type MoreChoicesProps = {
  kind: "thread" | "reply";
  chosen: WritingChoices | undefined;
  /** A text that is kept already is not offered to be kept. */
  isKept: boolean;
};

/** Everything that may be chosen and need not be, folded away until something is. */
export function MoreChoices({ kind, chosen = plainChoices, isKept }: MoreChoicesProps) {
  const t = useT();
  const sober = [
    { value: "", label: t("composing.sober.none") },
    {
      value: "gently",
      label: t("composing.sober.gently"),
      help: t("composing.sober.gently.help"),
    },
    {
      value: "morning",
      label: t("composing.sober.morning"),
      help: t("composing.sober.morning.help"),
    },
  ];
  return (
    <Fold summary={t("composing.more")} open={hasChosen(chosen)}>
      <p className="field-help">{t("composing.moreHelp")}</p>
      {kind === "thread" ? (
        <>
          <AudienceChoice chosen={chosen.audience} />
          <ChoiceGroup
            id="need"
            type="radio"
            name="need"
            legend={t("composing.need")}
            choices={[
              { value: "", label: t("composing.need.none") },
              ...needs.map((need) => ({ value: need, label: t(`composing.need.${need}`) })),
            ]}
            chosen={chosen.need ?? ""}
          />
        </>
      ) : null}
      <TopicSelect chosen={chosen.topicNote} />
      <ChoiceGroup
        id="sober"
        type="radio"
        name="sober"
        legend={t("composing.sober")}
        choices={isKept ? sober.slice(0, 2) : sober}
        chosen={chosen.sober ?? ""}
      />
      <Checkbox
        id="young"
        name="young"
        label={t("composing.young")}
        help={t("composing.young.help")}
        defaultChecked={chosen.young}
      />
    </Fold>
  );
}
