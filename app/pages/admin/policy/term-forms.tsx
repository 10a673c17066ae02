import { Actions, Button } from "#app/components/button.tsx";
import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Field } from "#app/components/field.tsx";
import { Section } from "#app/components/section.tsx";
import { Select } from "#app/components/select.tsx";
import { Table } from "#app/components/table.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";
import type { PolicyPageView } from "#app/policy/read-policy-page.server.ts";
import type { TermFormView } from "#app/policy/show-terms.server.ts";
import { Carried } from "./carried.tsx";

/** The operator's terms, each with a box to take it away. */
export function TermList({ terms, seen }: { terms: PolicyPageView["terms"]; seen: number }) {
  const t = useT();
  return (
    <Section id="terms" title={t("policy.terms.title")} intro={<p>{t("policy.terms.intro")}</p>}>
      {terms.length === 0 ? (
        <EmptyState title={t("policy.terms.none")} />
      ) : (
        <form method="post" action="/admin/policy/preview" className="flow">
          <Carried
            fields={[
              ["change", "remove"],
              ["seen", String(seen)],
            ]}
          />
          <Table
            caption={t("policy.terms.count", { count: terms.length })}
            columns={[
              { label: t("policy.terms.term") },
              { label: t("policy.terms.category") },
              { label: t("policy.terms.level") },
              { label: t("policy.terms.language") },
              { label: t("policy.terms.note") },
              { label: t("policy.terms.remove") },
            ]}
            rows={terms.map((term) => ({
              id: term.id,
              cells: [
                term.term,
                term.about,
                term.level,
                term.language,
                term.note,
                <span className="choice" key="remove">
                  <input id={term.id} type="checkbox" name="remove" value={term.id} />
                  <label htmlFor={term.id}>
                    <span className="visually-hidden">{term.remove}</span>
                  </label>
                </span>,
              ],
            }))}
          />
          <Actions>
            <Button>{t("policy.terms.removeSubmit")}</Button>
          </Actions>
        </form>
      )}
    </Section>
  );
}

/** Several terms that share what they are about, one on each line. */
export function TermForm({ form }: { form: TermFormView }) {
  const t = useT();
  const state = form.state ?? undefined;
  return (
    <StaffForm
      id="term"
      title={t("policy.terms.addTitle")}
      action="/admin/policy/preview"
      state={state}
      submit={t("policy.terms.addSubmit")}
    >
      <Carried
        fields={[
          ["change", "add"],
          ["seen", String(form.seen)],
        ]}
      />
      <TextArea
        id="term-terms"
        name="terms"
        label={t("policy.terms.lines")}
        help={t("policy.terms.lines.help")}
        rows={4}
        defaultValue={typedIn(state, "terms")}
        errors={state?.errors.terms}
      />
      <Select
        id="term-category"
        name="category"
        label={t("policy.terms.category")}
        options={form.categories}
        defaultValue={typedIn(state, "category")}
        errors={state?.errors.category}
      />
      <ChoiceGroup
        id="term-level"
        type="radio"
        name="level"
        legend={t("policy.terms.level")}
        choices={form.levels}
        chosen={typedIn(state, "level") ?? "amber"}
        errors={state?.errors.level}
      />
      <Select
        id="term-language"
        name="language"
        label={t("policy.terms.language")}
        options={form.languages}
        defaultValue={typedIn(state, "language")}
        errors={state?.errors.language}
      />
      <Field
        id="term-note"
        name="note"
        label={t("policy.terms.note")}
        help={t("policy.terms.note.help")}
        defaultValue={typedIn(state, "note")}
        errors={state?.errors.note}
        autoComplete="off"
      />
    </StaffForm>
  );
}
