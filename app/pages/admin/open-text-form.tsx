import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";

/** Opening a text asks why, in one's own words or with a ready reason. */
export function OpenTextForm({ action, state }: { action: string; state?: FormState }) {
  const t = useT();
  const ready = (["duty", "follow", "second"] as const).map((key) => t(`admin.open.ready.${key}`));
  return (
    <StaffForm
      id="open"
      title={t("admin.open.title")}
      intro={<p>{t("admin.case.textClosed")}</p>}
      action={action}
      state={state}
      submit={t("admin.open.submit")}
    >
      <Field
        id="open-reason"
        name="reason"
        label={t("admin.open.reason")}
        help={t("admin.open.reason.help")}
        autoComplete="off"
        defaultValue={typedIn(state, "reason")}
        errors={state?.errors.reason}
      />
      <Select
        id="open-ready"
        name="ready"
        label={t("admin.open.ready")}
        defaultValue={typedIn(state, "ready")}
        options={[
          { value: "", label: t("admin.open.ready.own") },
          ...ready.map((words) => ({ value: words, label: words })),
        ]}
      />
    </StaffForm>
  );
}
