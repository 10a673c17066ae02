import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Form } from "#app/components/form.tsx";
import { Prose, type SafeHtml } from "#app/components/safe-html.tsx";
import { Section } from "#app/components/section.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { freshSubmission } from "#app/forum/fresh-submission.ts";
import type { WritingState } from "#app/forum/writing-state.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { listErrors } from "./list-errors.ts";
import { TopicSelect } from "./topic-select.tsx";
import { IdentityOffer } from "./writing/identity-offer.tsx";
import { identityWords } from "./writing/identity-words.ts";

export type OwnWordsFormProps = {
  action: string;
  /** What stands in the fields until something is typed; `title` for the first text of a thread. */
  begin: { title: string | null; body: string; topicNote: WritingState["typed"]["topicNote"] };
  label: string;
  button: string;
  back: string;
  /** Names the place for the draft kept in the tab, where nothing stands in the field yet. */
  draftKey?: string;
  /** Staff have no topic note, and nobody looks for what could show who they are. */
  isStaff?: boolean;
  state: WritingState | undefined;
};

/** Where somebody changes or adds to a text of their own. */
export function OwnWordsForm(props: OwnWordsFormProps) {
  const t = useT();
  const { begin, state, isStaff } = props;
  const errors = state?.errors ?? {};
  const missing = listErrors({ ...errors, write: errors.form ?? [] }, ["title", "body", "write"]);
  const typed = state?.typed ?? begin;
  return (
    <Form action={`${props.action}#write`} id={missing.length ? undefined : "write"}>
      <ErrorSummary id="write" title={t("common.errorsTitle")} errors={missing} />
      {state?.preview ? (
        <Section id="preview" title={t("write.previewTitle")} intro={t("write.previewNote")}>
          {/* Rendered by the same sanitiser as a stored post. */}
          <Prose html={state.preview as SafeHtml} />
        </Section>
      ) : null}
      {state?.identifying ? <IdentityOffer phrases={state.identifying} /> : null}
      <input type="hidden" name="submission" value={freshSubmission} />
      {begin.title === null ? null : (
        <Field
          id="title"
          name="title"
          label={t("write.title")}
          help={t("write.titleHelp")}
          defaultValue={typed.title ?? ""}
          errors={errors.title}
          autoComplete="off"
        />
      )}
      <TextArea
        id="body"
        name="body"
        label={props.label}
        defaultValue={typed.body}
        errors={errors.body}
        draft={
          props.draftKey
            ? {
                key: props.draftKey,
                saved: t("write.draftSaved"),
                restored: t("write.draftRestored"),
              }
            : undefined
        }
        count={{
          max: 10_000,
          left: t("write.countLeft", { n: "{n}" }),
          over: t("write.countOver", { n: "{n}" }),
        }}
        identity={isStaff ? undefined : identityWords(t)}
      />
      {isStaff ? null : <TopicSelect chosen={typed.topicNote} />}
      <Actions>
        <Button variant="primary">{props.button}</Button>
        {isStaff ? null : (
          <Button name="preview" value="1">
            {t("write.preview")}
          </Button>
        )}
        {state?.identifying ? (
          <Button name="keep" value="1">
            {t("write.identity.keep")}
          </Button>
        ) : null}
        <Button variant="text" href={props.back}>
          {t("common.cancel")}
        </Button>
      </Actions>
      {state?.identifying ? <p className="field-help">{t("write.identity.keepHelp")}</p> : null}
    </Form>
  );
}
