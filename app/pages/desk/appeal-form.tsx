import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import type { AppealView } from "#app/desk/read-appeals.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "./staff-form.tsx";

export type AppealFormProps = { appeal: AppealView; state: FormState | undefined };

/** The answer to an appeal, for somebody who had no part in the decision. */
export function AppealForm({ appeal, state }: AppealFormProps) {
  const t = useT();
  if (appeal.answered) {
    const typed = typedIn(state, "reason");
    return (
      <StateNote tone="quiet" title={appeal.answered.title} role={typed ? "status" : undefined}>
        <p>{appeal.answered.text}</p>
        {typed ? (
          <>
            <p>{t("desk.conflict.next")}</p>
            <blockquote>{typed}</blockquote>
          </>
        ) : null}
      </StateNote>
    );
  }
  if (appeal.isOwn) return <StateNote tone="held" title={t("desk.appeals.own")} />;
  return (
    <StaffForm
      id="decide"
      title={t("desk.appeal.decide")}
      action={appeal.href}
      state={state}
      submit={t("desk.appeal.submit")}
    >
      <ChoiceGroup
        id="decide-outcome"
        type="radio"
        name="outcome"
        legend={t("desk.decide.what")}
        chosen={typedIn(state, "outcome")}
        errors={state?.errors.outcome}
        choices={[
          {
            value: "changed",
            label: t("desk.appeal.changed"),
            help: t(changedHelp(appeal)),
          },
          {
            value: "stands",
            label: t("desk.appeal.stands"),
            help: t("desk.appeal.stands.help"),
          },
        ]}
      />
      <TextArea
        id="decide-reason"
        name="reason"
        label={t("desk.decide.reason")}
        help={t("desk.appeal.reason.help")}
        rows={5}
        defaultValue={typedIn(state, "reason")}
        errors={state?.errors.reason}
      />
    </StaffForm>
  );
}

function changedHelp({ isAboutThread, isShown }: AppealView) {
  if (isAboutThread) return "threadCare.appeal.changed.help";
  return isShown ? "desk.appeal.changedShown.help" : "desk.appeal.changed.help";
}
