import { useState } from "react";
import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import type { ItemView } from "#app/desk/read-item.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { AnswerField } from "./answer-field.tsx";
import { StaffForm, typedIn } from "./staff-form.tsx";

export type DecideFormProps = { item: ItemView; state: FormState | undefined };

/** The decision on one text: what, by which rule, why. */
export function DecideForm({ item, state }: DecideFormProps) {
  const t = useT();
  // As it was when the page was opened: a refresh must not hide that somebody decided meanwhile.
  const [seen] = useState(item.form.seen);
  const isHandedOver = item.case?.isOpen ?? false;
  return (
    <StaffForm
      id="decide"
      title={t(item.decisions.length ? "desk.decide.again" : "desk.decide.title")}
      action={`/desk/items/${item.id}`}
      state={state}
      submit={t("desk.decide.submit")}
    >
      <input type="hidden" name="seen" value={seen} />
      <ChoiceGroup
        id="decide-decision"
        type="radio"
        name="decision"
        legend={t("desk.decide.what")}
        chosen={typedIn(state, "decision")}
        errors={state?.errors.decision}
        choices={item.form.decisions.map((decision) => ({
          value: decision,
          label: t(`desk.decide.${decision}`),
          help:
            decision === "escalate" && isHandedOver
              ? t("desk.decide.escalateOpen.help")
              : t(`desk.decide.${decision}.help`),
        }))}
      />
      <Select
        id="decide-rule"
        name="rule"
        label={t("desk.decide.rule")}
        options={item.form.rules}
        defaultValue={typedIn(state, "rule")}
        errors={state?.errors.rule}
      />
      <TextArea
        id="decide-reason"
        name="reason"
        label={t("desk.decide.reason")}
        help={t("desk.decide.reason.help")}
        rows={5}
        defaultValue={typedIn(state, "reason")}
        errors={state?.errors.reason}
      />
      {item.reports.answers ? (
        <AnswerField answers={item.reports.answers} decisions={item.form.decisions} state={state} />
      ) : null}
    </StaffForm>
  );
}
