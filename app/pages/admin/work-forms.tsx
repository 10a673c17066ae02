import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import { actKinds, categories, humanLevels } from "#app/escalations/case-choices.ts";
import type { CasePage } from "#app/escalations/read-case.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";

export type CaseFormProps = { found: CasePage; state?: FormState };

/** Where the acts of a case are sent. */
export const actUrl = (found: CasePage, act: string) => `/admin/escalations/${found.id}/${act}`;

/** How grave a human holds it to be, what it is about, and why. */
export function AssessForm({ found, state }: CaseFormProps) {
  const t = useT();
  return (
    <StaffForm
      id="assess"
      title={t(found.isAssessed ? "admin.assess.again" : "admin.assess.title")}
      action={actUrl(found, "assess")}
      state={state}
      submit={t("admin.assess.submit")}
    >
      <ChoiceGroup
        id="assess-level"
        type="radio"
        name="level"
        legend={t("admin.assess.level")}
        chosen={typedIn(state, "level") ?? found.chosen.level ?? undefined}
        errors={state?.errors.level}
        choices={humanLevels.map((level) => ({ value: level, label: t(`admin.assess.${level}`) }))}
      />
      <ChoiceGroup
        id="assess-category"
        type="checkbox"
        name="category"
        legend={t("admin.assess.categories")}
        chosen={state?.values.category ?? found.chosen.categories}
        choices={categories.map((category) => ({
          value: category,
          label: t(`desk.category.${category}`),
        }))}
      />
      <TextArea
        id="assess-reason"
        name="reason"
        label={t("admin.assess.reason")}
        help={t("admin.assess.reason.help")}
        rows={4}
        defaultValue={typedIn(state, "reason")}
        errors={state?.errors.reason}
      />
    </StaffForm>
  );
}

/** What has been done about it. */
export function ActForm({ found, state }: CaseFormProps) {
  const t = useT();
  return (
    <StaffForm
      id="act"
      title={t("admin.act.title")}
      action={actUrl(found, "act")}
      state={state}
      submit={t("admin.act.submit")}
    >
      <Select
        id="act-act"
        name="act"
        label={t("admin.act.kind")}
        defaultValue={typedIn(state, "act")}
        errors={state?.errors.act}
        options={actKinds.map((act) => ({ value: act, label: t(`admin.act.${act}`) }))}
      />
      <TextArea
        id="act-reason"
        name="reason"
        label={t("admin.act.note")}
        help={t("admin.act.note.help")}
        rows={4}
        defaultValue={typedIn(state, "reason")}
        errors={state?.errors.reason}
      />
    </StaffForm>
  );
}

/** Words to the writer, found on the site. A kind beginning is there to be changed. */
export function MessageForm({ found, state }: CaseFormProps) {
  const t = useT();
  const alias = found.alias ?? t("common.someone");
  return (
    <StaffForm
      id="message"
      title={t("admin.message.title", { alias })}
      action={actUrl(found, "message")}
      state={state}
      submit={t("admin.message.submit", { alias })}
    >
      <TextArea
        id="message-body"
        name="body"
        label={t("admin.message.body")}
        help={t("admin.message.help", { alias })}
        rows={5}
        defaultValue={typedIn(state, "body") ?? found.firstWords}
        errors={state?.errors.body}
      />
    </StaffForm>
  );
}
