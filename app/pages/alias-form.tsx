import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { AliasChoice } from "./alias-fields.tsx";
import { listErrors } from "./list-errors.ts";

export type AliasFormProps = {
  suggestions: string[];
  state:
    | { values: { alias: string; suggestion: string }; errors: Record<string, string[]> }
    | undefined;
};

/** Choosing another alias: a name and nothing more. */
export function AliasForm({ suggestions, state }: AliasFormProps) {
  const t = useT();
  const errors = state?.errors ?? {};
  return (
    <Section id="another" title={t("aliases.another")} intro={t("aliases.anotherText")}>
      <Form id="form" action="/me/aliases">
        <ErrorSummary
          title={t("accounts.onceMore")}
          errors={listErrors(errors, ["form", "alias"])}
        />
        <AliasChoice suggestions={suggestions} values={state?.values ?? {}} errors={errors} />
        <Actions>
          <Button variant="primary">{t("aliases.make")}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
