import { Actions, Button } from "#app/components/button.tsx";
import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Form } from "#app/components/form.tsx";
import { Section } from "#app/components/section.tsx";
import { freshSubmission } from "#app/forum/fresh-submission.ts";
import { useT } from "#app/i18n/use-t.ts";
import { listErrors } from "./list-errors.ts";

export type DiaryDayFormProps = {
  open: { day: string; title: string; went: string; words: string };
  errors: Record<string, string[]>;
  max: number;
};

/** How one day went, and a few words about it. */
export function DiaryDayForm({ open, errors, max }: DiaryDayFormProps) {
  const t = useT();
  const marks = ["as-wanted", "partly", "otherwise"] as const;
  // There is nothing to leave blank before the day is marked.
  const choices = open.went ? ([...marks, "blank"] as const) : marks;
  return (
    <Section id="day" title={open.title}>
      <Form action="/me/diary#day">
        <ErrorSummary
          title={t("accounts.onceMore")}
          errors={listErrors(errors, ["day", "went", "words"])}
        />
        <input type="hidden" name="submission" value={freshSubmission} />
        <input type="hidden" name="day" value={open.day} />
        <ChoiceGroup
          id="went"
          type="radio"
          name="went"
          legend={t("diary.went")}
          errors={errors.went}
          chosen={open.went}
          choices={choices.map((value) => ({ value, label: t(`diary.${value}`) }))}
        />
        <Field
          id="words"
          name="words"
          label={t("diary.note")}
          help={t("diary.noteHelp", { max })}
          defaultValue={open.words}
          errors={errors.words}
          autoComplete="off"
        />
        <Actions>
          <Button variant="primary">{t("diary.save")}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
