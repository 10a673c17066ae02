import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Fold } from "#app/components/fold.tsx";
import { Form } from "#app/components/form.tsx";
import { Prose, type SafeHtml } from "#app/components/safe-html.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { freshSubmission } from "#app/forum/fresh-submission.ts";
import type { WritingState } from "#app/forum/writing-state.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { AliasFields } from "./alias-fields.tsx";

export type WriteFormProps = {
  /** Where it is sent; if it comes back, the browser shows the form and not the top of the page. */
  action: string;
  /** A new thread has a title; a reply stands under the thread's. */
  kind: "thread" | "reply";
  /** Names the place for the draft kept in the tab. */
  draftKey: string;
  /** Alias suggestions for somebody without an alias; null for a member. */
  suggestions: string[] | null;
  state: WritingState | undefined;
  indexed: boolean;
};

/** The place where people write: text first, then a name if they have none, then one clear button. */
export function WriteForm(props: WriteFormProps) {
  const t = useT();
  const { kind, state } = props;
  const typed = state?.typed;
  const errors = state?.errors ?? {};
  const missing = listErrors(errors);
  const suggestions = state?.suggestions ?? props.suggestions;
  return (
    <Form action={`${props.action}#write`} id={missing.length ? undefined : "write"}>
      <ErrorSummary id="write" title={t("common.errorsTitle")} errors={missing} />
      {state?.preview ? (
        <Section id="preview" title={t("write.previewTitle")} intro={t("write.previewNote")}>
          {/* Rendered by the same sanitiser as a stored post. */}
          <Prose html={state.preview as SafeHtml} />
        </Section>
      ) : null}
      {state?.identifying ? (
        <StateNote tone="held" title={t("write.identity.title")} role="status">
          <ul>
            {state.identifying.map((phrase) => (
              <li key={phrase}>
                <mark>{phrase}</mark>
              </li>
            ))}
          </ul>
          <p>{t("write.identity.text")}</p>
        </StateNote>
      ) : null}
      <input type="hidden" name="submission" value={freshSubmission} />
      {kind === "thread" ? (
        <Field
          id="title"
          name="title"
          label={t("write.title")}
          help={t("write.titleHelp")}
          defaultValue={typed?.title}
          errors={errors.title}
          autoComplete="off"
        />
      ) : null}
      <TextArea
        id="body"
        name="body"
        label={t(kind === "thread" ? "write.body" : "thread.reply")}
        help={t("write.bodyHelp")}
        defaultValue={typed?.body}
        errors={errors.body}
        draft={{
          key: props.draftKey,
          saved: t("write.draftSaved"),
          restored: t("write.draftRestored"),
        }}
        count={{
          max: 10_000,
          left: t("write.countLeft", { n: "{n}" }),
          over: t("write.countOver", { n: "{n}" }),
        }}
        identity={{
          phone: t("write.identity.hint.phone", { phrase: "{phrase}" }),
          email: t("write.identity.hint.email", { phrase: "{phrase}" }),
          personal: t("write.identity.hint.personal", { phrase: "{phrase}" }),
          handle: t("write.identity.hint.handle", { phrase: "{phrase}" }),
        }}
      />
      <Fold summary={t("write.markdownSummary")}>
        <p>{t("write.markdown")}</p>
      </Fold>
      {suggestions ? (
        <Section
          id="name"
          title={t("write.alias.title")}
          intro={
            <p>
              {t("write.alias.intro")}{" "}
              <a href={`/sign-in?back=${encodeURIComponent(props.action)}`}>
                {t("write.alias.have")}
              </a>
            </p>
          }
        >
          <AliasFields
            suggestions={suggestions}
            values={{ alias: typed?.alias, suggestion: typed?.suggestion, stay: typed?.stay }}
            errors={{ alias: errors.alias, passphrase: errors.passphrase }}
          />
        </Section>
      ) : null}
      <p className="field-help">{t(props.indexed ? "write.whoReadsIndexed" : "write.whoReads")}</p>
      <Actions>
        <Button variant="primary">{t(kind === "thread" ? "write.publish" : "write.reply")}</Button>
        <Button name="preview" value="1">
          {t("write.preview")}
        </Button>
        {state?.identifying ? (
          <Button name="keep" value="1">
            {t("write.identity.keep")}
          </Button>
        ) : null}
      </Actions>
      {state?.identifying ? <p className="field-help">{t("write.identity.keepHelp")}</p> : null}
    </Form>
  );
}

function listErrors(errors: WritingState["errors"]) {
  const places = {
    title: "title",
    body: "body",
    alias: "alias",
    passphrase: "passphrase",
    form: "write",
  };
  return Object.entries(places).flatMap(([field, id]) =>
    (errors[field as keyof typeof errors] ?? []).map((text) => ({ href: `#${id}`, text })),
  );
}
