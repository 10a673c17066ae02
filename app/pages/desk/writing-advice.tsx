import { useEffect, useState } from "react";
import { Actions, Button } from "#app/components/button.tsx";
import { Fold } from "#app/components/fold.tsx";
import { type Answered, adviceLines } from "#app/desk/advice-lines.ts";
import { useT } from "#app/i18n/use-t.ts";

const checks = [1, 2, 3, 4, 5, 6] as const;
/** Long enough that a screen reader is not spoken over while somebody types. */
const pause = 800;

/**
 * The meter and the advice under a reply, renewed when whoever writes pauses; without scripts a button
 * that asks for the same. And the checklist of the craft, folded.
 */
export function WritingAdvice({ field, answered }: { field: string; answered: Answered }) {
  const t = useT();
  const [lines, setLines] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const area = document.getElementById(field);
    if (!(area instanceof HTMLTextAreaElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => setLines(area.value.trim() ? adviceLines(t, area.value, answered) : []);
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    };
    look();
    area.addEventListener("input", soon);
    return () => {
      clearTimeout(timer);
      area.removeEventListener("input", soon);
    };
  }, [field, answered, t]);
  return (
    <>
      {lines === null ? (
        <Actions>
          <Button name="look" value="1">
            {t("advice.look")}
          </Button>
        </Actions>
      ) : (
        <ul className="field-help" aria-live="polite" aria-label={t("advice.title")}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Fold summary={t("advice.checklist")}>
        <ul>
          {checks.map((check) => (
            <li key={check}>{t(`advice.check.${check}`)}</li>
          ))}
        </ul>
        <p>{t("advice.meterHelp")}</p>
      </Fold>
    </>
  );
}
