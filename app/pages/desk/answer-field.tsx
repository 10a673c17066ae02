import { Fold } from "#app/components/fold.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import type { ItemView } from "#app/desk/read-item.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { typedIn } from "./staff-form.tsx";

export type AnswerFieldProps = {
  answers: NonNullable<ItemView["reports"]["answers"]>;
  decisions: ItemView["form"]["decisions"];
  state: FormState | undefined;
};

/** The answer to whoever reported the text, with what they read where it is left empty. */
export function AnswerField({ answers, decisions, state }: AnswerFieldProps) {
  const t = useT();
  return (
    <>
      <TextArea
        id="decide-answer"
        name="answer"
        label={t("desk.decide.answer")}
        help={t("desk.decide.answer.help")}
        rows={4}
        defaultValue={typedIn(state, "answer")}
        errors={state?.errors.answer}
      />
      <Fold summary={t("desk.decide.answer.words")}>
        <dl className="definitions">
          {decisions.map((decision) => (
            <div key={decision}>
              <dt>{t(`desk.decide.${decision}`)}</dt>
              <dd>{answers[decision]}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </>
  );
}
