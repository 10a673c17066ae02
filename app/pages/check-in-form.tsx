import { Actions, Button } from "#app/components/button.tsx";
import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { Fold } from "#app/components/fold.tsx";
import { useT } from "#app/i18n/use-t.ts";

const questions = ["understood", "rightThings", "rightWay"] as const;
const answers = ["yes", "partly", "no", "skip"] as const;

/** Three short questions about an answer by staff, each of which may be left out; or thanks for them. */
export function CheckInForm({ postId, state }: { postId: string; state: "ask" | "thanks" }) {
  const t = useT();
  if (state === "thanks") return <p className="check-in-thanks">{t("checkin.thanks")}</p>;
  return (
    <Fold summary={t("checkin.summary")}>
      <form className="check-in form" method="post" action={`/posts/${postId}/check-in`}>
        <p>{t("checkin.who")}</p>
        {questions.map((question) => (
          <ChoiceGroup
            key={question}
            id={`${question}-${postId}`}
            type="radio"
            name={question}
            legend={t(`checkin.${question}`)}
            choices={answers.map((value) => ({ value, label: t(`checkin.${value}`) }))}
          />
        ))}
        <Actions>
          <Button variant="primary">{t("checkin.send")}</Button>
          <Button variant="text" name="not-now" value="1">
            {t("checkin.notNow")}
          </Button>
        </Actions>
      </form>
    </Fold>
  );
}
