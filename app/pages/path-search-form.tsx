import { Actions, Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Form } from "#app/components/form.tsx";
import { useT } from "#app/i18n/use-t.ts";

/** Looks for words on one's own path. A POST, so that they stand in no address and no history. */
export function PathSearchForm({ query = "", error }: { query?: string; error?: string }) {
  const t = useT();
  return (
    <Form action="/me/path/search" role="search" aria-label={t("path.searchTitle")}>
      <Field
        id="query"
        name="query"
        type="search"
        label={t("path.search")}
        help={t("path.searchHelp")}
        defaultValue={query}
        errors={error ? [error] : undefined}
        maxLength={200}
        autoComplete="off"
      />
      <Actions>
        <Button>{t("path.searchButton")}</Button>
      </Actions>
    </Form>
  );
}
