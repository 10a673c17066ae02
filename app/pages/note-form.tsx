import { Actions, Button, FormButton } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { freshSubmission } from "#app/forum/fresh-submission.ts";
import { useT } from "#app/i18n/use-t.ts";
import { listErrors } from "./list-errors.ts";

export type NoteFormProps = {
  heading: string;
  action: string;
  body: string;
  about: { title: string; href: string } | null;
  errors: Record<string, string[]>;
  /** Where the note is deleted; a new one has no such place. */
  deleteAt?: string;
};

/** A page to write a private note on, or to change one. */
export function NoteForm({ heading, action, body, about, errors, deleteAt }: NoteFormProps) {
  const t = useT();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("note.intro")}</p>}
        crumbs={[
          { href: "/me", label: t("me.title") },
          { href: "/me/path", label: t("path.title") },
        ]}
        crumbsLabel={t("common.crumbs")}
      />
      {about ? (
        <p>
          {t("note.aboutTitle", { title: about.title })} <a href={about.href}>{t("note.toPost")}</a>
        </p>
      ) : null}
      <Form action={action}>
        <ErrorSummary title={t("accounts.onceMore")} errors={listErrors(errors, ["body"])} />
        <input type="hidden" name="submission" value={freshSubmission} />
        <TextArea
          id="body"
          name="body"
          label={t("note.body")}
          defaultValue={body}
          errors={errors.body}
        />
        <Actions>
          <Button variant="primary">{t("note.save")}</Button>
          <Button variant="text" href="/me/path">
            {t("common.cancel")}
          </Button>
        </Actions>
      </Form>
      {deleteAt ? <FormButton action={deleteAt}>{t("note.delete")}</FormButton> : null}
    </>
  );
}
