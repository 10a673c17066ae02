import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import type { ItemView } from "#app/desk/read-item.server.ts";
import { categories, humanLevels } from "#app/escalations/case-choices.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "./staff-form.tsx";

export type CorrectFormProps = { item: ItemView; state: FormState | undefined };

/**
 * Whether the engine read a text right, and what it should have seen if not. What only a wrong
 * reading needs is out of sight until then, where the browser can tell.
 */
export function CorrectForm({ item, state }: CorrectFormProps) {
  const t = useT();
  const { form } = item.corrections;
  if (!form) return null;
  return (
    <StaffForm
      id="correct"
      title={t("desk.correct.title")}
      intro={
        <>
          <p>{t("desk.correct.said", { reading: form.said })}</p>
          <p>{t("desk.correct.intro")}</p>
        </>
      }
      action={`/desk/items/${item.id}/correct`}
      state={state}
      submit={t("desk.correct.submit")}
      variant="quiet"
    >
      <ChoiceGroup
        id="correct-verdict"
        type="radio"
        name="verdict"
        legend={t("desk.correct.verdict")}
        chosen={typedIn(state, "verdict")}
        errors={state?.errors.verdict}
        choices={form.verdicts.map((verdict) => ({
          value: verdict,
          label: t(`desk.correct.${verdict}`),
        }))}
      />
      <div className="correct-level">
        <ChoiceGroup
          id="correct-level"
          type="radio"
          name="level"
          legend={t("desk.correct.level")}
          help={t("desk.correct.level.help")}
          chosen={typedIn(state, "level")}
          errors={state?.errors.level}
          choices={humanLevels.map((level) => ({
            value: level,
            label: t(`common.level.${level}`),
          }))}
        />
      </div>
      <div className="correct-category">
        <ChoiceGroup
          id="correct-category"
          type="checkbox"
          name="category"
          legend={t("desk.correct.category")}
          help={t("desk.correct.category.help")}
          chosen={state?.values.category}
          errors={state?.errors.category}
          choices={categories.map((category) => ({
            value: category,
            label: t(`desk.category.${category}`),
          }))}
        />
      </div>
    </StaffForm>
  );
}

/** What staff have said of the engine's reading, newest first. */
export function CorrectionsGiven({ item }: { item: ItemView }) {
  const t = useT();
  const { given } = item.corrections;
  if (!given.length) return null;
  return (
    <section className="flow" aria-labelledby="corrections">
      <h3 id="corrections">{t("desk.correct.given")}</h3>
      <Timeline
        items={given.map(({ id, what, reading, by, when, whenDate }) => ({
          id,
          title: what,
          when,
          whenDate,
          who: by,
          detail: <p>{reading}</p>,
        }))}
      />
    </section>
  );
}
