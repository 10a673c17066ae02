import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { useT } from "#app/i18n/use-t.ts";
import type { NoticePage } from "#app/safety/read-notice.server.ts";
import { listErrors } from "./list-errors.ts";

export type AppealPartProps = {
  appeal: NoticePage["appeal"];
  state: { words: string; errors: { words?: string[]; form?: string[] } } | undefined;
};

/** Another look at a decision: asked for here, waiting, or taken. */
export function AppealPart({ appeal, state }: AppealPartProps) {
  const t = useT();
  if (!appeal) return null;
  if (appeal.state === "form" || state) return <AppealForm state={state} />;
  return (
    <Section id="appeal" title={t("appeal.title")}>
      <StateNote tone={appeal.state === "open" ? "held" : "quiet"} title={appeal.title}>
        {appeal.text ? <p>{appeal.text}</p> : null}
      </StateNote>
      {appeal.words.length ? (
        <>
          <p>{t("appeal.yours")}</p>
          {appeal.words.map((words) => (
            <p key={words} className="field-help">
              {words}
            </p>
          ))}
        </>
      ) : null}
    </Section>
  );
}

function AppealForm({ state }: Pick<AppealPartProps, "state">) {
  const t = useT();
  const errors = state?.errors ?? {};
  return (
    <Section id="appeal" title={t("appeal.title")} intro={<p>{t("appeal.intro")}</p>}>
      <Form id="form">
        <ErrorSummary
          title={t("common.errorsTitle")}
          errors={listErrors(errors, ["form", "words"])}
        />
        <TextArea
          id="words"
          name="words"
          label={t("appeal.words")}
          help={t("appeal.wordsHelp")}
          rows={5}
          defaultValue={state?.words}
          errors={errors.words}
        />
        <Actions>
          <Button variant="primary">{t("appeal.send")}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
