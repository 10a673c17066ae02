import { Actions, Button } from "#app/components/button.tsx";
import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { freshSubmission } from "#app/forum/fresh-submission.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { ReportPage } from "#app/safety/read-report-page.server.ts";
import { reportReasons } from "#app/safety/report-reasons.ts";
import type { ReportState } from "#app/safety/take-report.server.ts";
import { listErrors } from "./list-errors.ts";

export type ReportFormProps = {
  /** Null when the text was hidden while the form was open: what was typed is here all the same. */
  page: ReportPage | null;
  state: ReportState | undefined;
};

/** What is wrong with a text, in as few or as many words as the reader likes. */
export function ReportForm({ page, state }: ReportFormProps) {
  const t = useT();
  const errors = state?.errors ?? {};
  return (
    <Form id="form">
      <ErrorSummary
        title={t("common.errorsTitle")}
        errors={listErrors(errors, ["form", "reason", "words"])}
      />
      <input type="hidden" name="submission" value={freshSubmission} />
      <ChoiceGroup
        id="reason"
        type="radio"
        name="reason"
        legend={t("report.reason")}
        errors={errors.reason}
        chosen={state?.typed.reason}
        choices={reportReasons.map((reason) => ({
          value: reason,
          label: t(`report.reason.${reason}`),
          help:
            reason === "danger" || reason === "identifies"
              ? t(`report.reason.${reason}.help`)
              : undefined,
          // Where the danger is chosen, not at the end of the page.
          children: reason === "danger" && page ? <Urgent emergency={page.emergency} /> : undefined,
        }))}
      />
      <TextArea
        id="words"
        name="words"
        label={t("report.words")}
        help={t("report.wordsHelp")}
        rows={4}
        defaultValue={state?.typed.words}
        errors={errors.words}
      />
      {page ? (
        <div className="field-help flow">
          <p>
            <strong>{t("report.next.title")}</strong>
          </p>
          {page.next.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      ) : null}
      <Actions>
        <Button variant="primary">{t("report.send")}</Button>
        {page ? <Button href={page.thread}>{t("common.cancel")}</Button> : null}
      </Actions>
    </Form>
  );
}

function Urgent({ emergency }: { emergency: string }) {
  const t = useT();
  return (
    <p>
      {t("report.urgent", { number: emergency })} <a href="/help">{t("report.urgentLink")}</a>
    </p>
  );
}
