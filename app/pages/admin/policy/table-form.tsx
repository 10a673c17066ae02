import { Select } from "#app/components/select.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm } from "#app/pages/desk/staff-form.tsx";
import type { TableFormView } from "#app/policy/show-table-form.server.ts";
import { Carried } from "./carried.tsx";

/** Every row of the table in one place, to be answered anew. */
export function TableForm({ form }: { form: TableFormView }) {
  const t = useT();
  const { state } = form;
  return (
    <StaffForm
      id="table"
      title={form.title}
      intro={<p>{t("policy.edit.intro")}</p>}
      action="/admin/policy/preview"
      state={state ?? undefined}
      submit={t("policy.edit.submit")}
    >
      <Carried
        fields={[
          ["change", "table"],
          ["seen", String(form.seen)],
          ["room", form.room],
          ["about", form.about],
        ]}
      />
      {form.rows.map((row) => (
        <fieldset key={row.id} className="policy-row">
          <legend>{row.title}</legend>
          <p className="field-help">{row.covers}</p>
          <div className="policy-answers">
            {row.fields.map((field) => (
              <Select
                key={field.name}
                id={`table-${field.name}`}
                name={field.name}
                label={field.label}
                help={field.help ?? undefined}
                options={field.options}
                defaultValue={field.value}
                errors={state?.errors[field.name]}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </StaffForm>
  );
}
