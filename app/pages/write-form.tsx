import type { StartFacts } from "#app/accounts/start-facts.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Fold } from "#app/components/fold.tsx";
import { Form } from "#app/components/form.tsx";
import { Prose, type SafeHtml } from "#app/components/safe-html.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { freshSubmission } from "#app/forum/fresh-submission.ts";
import type { WritingState } from "#app/forum/writing-state.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Audience } from "#db/schema/forum.ts";
import { AliasFields } from "./alias-fields.tsx";
import { StartWords } from "./start-words.tsx";
import { IdentityOffer } from "./writing/identity-offer.tsx";
import { MoreChoices } from "./writing/more-choices.tsx";
import { OpenersOffer } from "./writing/openers-offer.tsx";
import { SignInFields } from "./writing/sign-in-fields.tsx";
import { SendWords, WhoReads } from "./writing/who-reads.tsx";
import { WritingArea } from "./writing/writing-area.tsx";

export type WriteFormProps = {
  /** Where it is sent; if it comes back, the browser shows the form and not the top of the page. */
  action: string;
  /** A new thread has a title; a reply stands under the thread's. */
  kind: "thread" | "reply";
  /** Names the place for the draft kept in the tab; none for what the server keeps. */
  draftKey?: string;
  /** Alias suggestions for somebody without an alias; null for a member. */
  suggestions: string[] | null;
  state: WritingState | undefined;
  /** Of the thread that is answered. */
  audience: Audience;
  /** Somebody else's words to begin with, each line marked as a quote. */
  quote?: string | null;
  indexed: boolean;
  /** What somebody reads before their first post; null once this device has seen it. */
  start?: StartFacts | null;
  /** A kept draft, which can also be kept as it is now. */
  isKept?: boolean;
  /** Words rescued from a page that cannot be shown: nothing is said of who could read them. */
  bare?: boolean;
};

/** The place where people write: text first, then a name if they have none, then one clear button. */
export function WriteForm(props: WriteFormProps) {
  const t = useT();
  const { kind, state, isKept = false } = props;
  const typed = state?.typed;
  const errors = state?.errors ?? {};
  const missing = listErrors(errors);
  return (
    <Form action={`${props.action}#write`} id={missing.length ? undefined : "write"}>
      {/* Enter in a field presses the first button, and that must be the one that sends. */}
      <button type="submit" hidden />
      <ErrorSummary id="write" title={t("common.errorsTitle")} errors={missing} />
      {state?.expired ? (
        <StateNote tone="held" title={t("composing.expired.title")} role="status">
          <p>{t("composing.expired.text")}</p>
        </StateNote>
      ) : null}
      {state?.preview ? (
        <Section id="preview" title={t("write.previewTitle")} intro={t("write.previewNote")}>
          {/* Rendered by the same sanitiser as a stored post. */}
          <Prose html={state.preview as SafeHtml} />
        </Section>
      ) : null}
      {state?.openers ? <OpenersOffer set={state.openers} /> : null}
      {state?.identifying ? <IdentityOffer phrases={state.identifying} /> : null}
      <input type="hidden" name="submission" value={freshSubmission} />
      {typed?.opened ? <input type="hidden" name="opened" value="1" /> : null}
      {props.start ? (
        <Section id="start" title={t("start.before")}>
          <StartWords facts={props.start} />
        </Section>
      ) : props.start === null ? (
        <p className="section-more">
          <a href="/start">{t("start.link")}</a>
        </p>
      ) : null}
      {kind === "thread" ? (
        <Field
          id="title"
          name="title"
          label={t("write.title")}
          help={t("write.titleHelp")}
          defaultValue={typed?.title}
          errors={errors.title}
          autoComplete="off"
          data-draft={props.draftKey ? `${props.draftKey}:title` : undefined}
        />
      ) : null}
      <WritingArea kind={kind} draftKey={props.draftKey} state={state} quote={props.quote} />
      <Fold summary={t("write.markdownSummary")}>
        <p>{t("write.markdown")}</p>
      </Fold>
      <MoreChoices kind={kind} chosen={typed} isKept={isKept} />
      <NameFields {...props} />
      {props.bare ? null : <WhoReads {...props} />}
      <Actions>
        <Button variant="primary">
          <SendWords kind={kind} />
        </Button>
        <Button name="preview" value="1">
          {t("write.preview")}
        </Button>
        {isKept ? (
          <Button name="later" value="1">
            {t("drafts.save")}
          </Button>
        ) : null}
        {state?.identifying ? (
          <Button name="keep" value="1">
            {t("write.identity.keep")}
          </Button>
        ) : null}
        {/* Last: Enter in a field presses the first button. */}
        {props.start ? (
          <Button variant="text" name="understood" value="1">
            {t("start.putAway")}
          </Button>
        ) : null}
      </Actions>
      {state?.identifying ? <p className="field-help">{t("write.identity.keepHelp")}</p> : null}
    </Form>
  );
}

/** A name for somebody who has none, or the way in for somebody who has; nothing for a member. */
function NameFields({ state, suggestions: given }: WriteFormProps) {
  const t = useT();
  if (state?.have) return <SignInFields state={state} />;
  const suggestions = state?.suggestions ?? given;
  if (!suggestions) return null;
  const { typed, errors = {} } = state ?? {};
  return (
    <Section
      id="name"
      title={t("write.alias.title")}
      intro={
        <>
          <p>{t("write.alias.intro")}</p>
          <Button variant="text" name="turn-have" value="1">
            {t("write.alias.have")}
          </Button>
        </>
      }
    >
      <AliasFields
        suggestions={suggestions}
        values={{ alias: typed?.alias, suggestion: typed?.suggestion, stay: typed?.stay }}
        errors={{ alias: errors.alias, passphrase: errors.passphrase }}
      />
    </Section>
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
