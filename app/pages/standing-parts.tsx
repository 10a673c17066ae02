import { Actions, Button } from "#app/components/button.tsx";
import { Form } from "#app/components/form.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { ScopeChoice } from "./scope-choice.tsx";

type StandingProps = { standing: "present" | "paused" | "hidden"; several: boolean };

/** Pausing and hiding: what each means, one button to do it, one to come back. */
export function StandingParts({ standing, several }: StandingProps) {
  const t = useT();
  return (
    <>
      <Section id="pause" title={t("away.pause.title")}>
        <p>{t("away.pause.text")}</p>
        {standing === "paused" ? (
          <ComeBack id="back-pause" several={several} />
        ) : (
          <StandingForm id="do-pause" standing="paused" several={several} />
        )}
      </Section>
      <Section id="hide" title={t("away.hide.title")}>
        <p>{t("away.hide.text")}</p>
        <p>{t("away.hide.staff")}</p>
        {standing === "hidden" ? (
          <ComeBack id="back-hide" several={several} />
        ) : (
          <StandingForm id="do-hide" standing="hidden" several={several} />
        )}
      </Section>
    </>
  );
}

function StandingForm(props: { id: string; standing: "paused" | "hidden"; several: boolean }) {
  const t = useT();
  const { id, standing, several } = props;
  return (
    <Form action="/me/standing">
      <input type="hidden" name="standing" value={standing} />
      {several ? <ScopeChoice id={id} together={standing === "hidden"} /> : null}
      <Actions>
        <Button>{t(`away.${standing}.button`)}</Button>
      </Actions>
    </Form>
  );
}

function ComeBack({ id, several }: { id: string; several: boolean }) {
  const t = useT();
  return (
    <Form action="/me/standing">
      <input type="hidden" name="standing" value="present" />
      {several ? <ScopeChoice id={id} together={false} /> : null}
      <Actions>
        <Button variant="primary">{t("away.back.button")}</Button>
      </Actions>
    </Form>
  );
}
