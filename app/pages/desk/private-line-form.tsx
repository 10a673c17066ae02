import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import type { CareView } from "#app/desk/thread-care/read-care.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "./staff-form.tsx";

export type PrivateLineFormProps = {
  care: CareView;
  submission: string;
  state: FormState | undefined;
};

/** Begins a thread that only one person and staff can read. */
export function PrivateLineForm({ care, submission, state }: PrivateLineFormProps) {
  const t = useT();
  return (
    <StaffForm
      id="private"
      title={t("threadCare.private")}
      intro={<p>{t("threadCare.private.help")}</p>}
      action={`/desk/threads/${care.id}/care/private`}
      state={state}
      submit={t("threadCare.private.submit")}
    >
      <input type="hidden" name="submission" value={typedIn(state, "submission") ?? submission} />
      <Select
        id="private-alias"
        name="alias"
        label={t("threadCare.private.to")}
        options={care.writers.map((alias) => ({ value: alias, label: alias }))}
        defaultValue={typedIn(state, "alias")}
        errors={state?.errors.alias}
      />
      <Field
        id="private-title"
        name="title"
        label={t("threadCare.private.title")}
        defaultValue={typedIn(state, "title")}
        errors={state?.errors.title}
        autoComplete="off"
      />
      <TextArea
        id="private-body"
        name="body"
        label={t("threadCare.private.body")}
        rows={8}
        defaultValue={typedIn(state, "body")}
        errors={state?.errors.body}
      />
    </StaffForm>
  );
}
