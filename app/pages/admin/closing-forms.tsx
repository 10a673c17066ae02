import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import { outcomes } from "#app/escalations/case-choices.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";
import { actUrl, type CaseFormProps } from "./work-forms.tsx";

/** Close with an outcome and a reason; a grave case is proposed to a second reader. */
export function CloseForm({ found, state }: CaseFormProps) {
  const t = useT();
  return (
    <StaffForm
      id="close"
      title={t("admin.close.title")}
      intro={found.needsSecondReader ? <p>{t("admin.close.second")}</p> : null}
      action={actUrl(found, "close")}
      state={state}
      submit={t(found.needsSecondReader ? "admin.close.propose" : "admin.close.submit")}
    >
      <Select
        id="close-outcome"
        name="outcome"
        label={t("admin.close.outcome")}
        defaultValue={typedIn(state, "outcome")}
        errors={state?.errors.outcome}
        options={outcomes.map((outcome) => ({
          value: outcome,
          label: t(`admin.outcome.${outcome}`),
        }))}
      />
      <TextArea
        id="close-reason"
        name="reason"
        label={t("admin.close.reason")}
        help={t("admin.close.reason.help")}
        rows={4}
        defaultValue={typedIn(state, "reason")}
        errors={state?.errors.reason}
      />
    </StaffForm>
  );
}

/** A closed case becomes new again. */
export function ReopenForm({ found, state }: CaseFormProps) {
  const t = useT();
  return (
    <StaffForm
      id="reopen"
      title={t("admin.reopen.title")}
      action={actUrl(found, "reopen")}
      state={state}
      submit={t("admin.reopen.submit")}
      variant="quiet"
    >
      <TextArea
        id="reopen-reason"
        name="reason"
        label={t("admin.reopen.reason")}
        help={t("admin.reopen.reason.help")}
        rows={3}
        defaultValue={typedIn(state, "reason")}
        errors={state?.errors.reason}
      />
    </StaffForm>
  );
}

export type SecondFormProps = {
  answer: "confirm-close" | "return-close";
  /** The case's address, under the admin area or under the desk. */
  base: string;
  state?: FormState;
};

/** The second reader's answer: agree and close, or send it back. */
export function SecondForm({ answer, base, state }: SecondFormProps) {
  const t = useT();
  const isYes = answer === "confirm-close";
  return (
    <StaffForm
      id={answer}
      title={t(isYes ? "admin.second.confirmTitle" : "admin.second.returnTitle")}
      action={`${base}/${answer}`}
      state={state}
      submit={t(isYes ? "admin.second.confirm" : "admin.second.return")}
      variant={isYes ? "primary" : "quiet"}
    >
      <TextArea
        id={`${answer}-reason`}
        name="reason"
        label={t("admin.second.reason")}
        help={t("admin.second.reason.help")}
        rows={3}
        defaultValue={typedIn(state, "reason")}
        errors={state?.errors.reason}
      />
    </StaffForm>
  );
}
