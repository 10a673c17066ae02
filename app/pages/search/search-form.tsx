import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Form } from "#app/components/form.tsx";
import { Select } from "#app/components/select.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { listErrors } from "#app/pages/list-errors.ts";

/** Where a search is sent. The fragment leads the eye and the focus to what came of it. */
export const searchAction = "/search#found";

export type SearchValues = { q: string; room: string };

type Props = {
  rooms: { value: string; label: string }[];
  values: SearchValues;
  errors: { q?: string[] };
  /** The page answers a search; see enhance/search.ts. */
  isSent: boolean;
};

/** What to look for, and where. */
export function SearchForm({ rooms, values, errors, isSent }: Props) {
  const t = useT();
  return (
    <Form id="form" action={searchAction} role="search" data-search={isSent ? "sent" : ""}>
      <ErrorSummary id="found" title={t("common.errorsTitle")} errors={listErrors(errors, ["q"])} />
      <Field
        id="q"
        name="q"
        type="search"
        label={t("search.label")}
        help={<p>{t("search.help")}</p>}
        errors={errors.q}
        defaultValue={values.q}
        // The browser would offer it to whoever uses it next.
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
      />
      <Select
        id="room"
        name="room"
        label={t("search.room")}
        options={[{ value: "", label: t("search.everywhere") }, ...rooms]}
        defaultValue={values.room}
      />
      <Actions>
        <Button variant="primary">{t("search.button")}</Button>
      </Actions>
    </Form>
  );
}
