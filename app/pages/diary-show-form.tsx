import { Actions, Button } from "#app/components/button.tsx";
import { Form } from "#app/components/form.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { Checkbox } from "./checkbox.tsx";

/** The choice to let the number of good days stand beside the alias. */
export function DiaryShowForm({ shows, beside }: { shows: boolean; beside: string }) {
  const t = useT();
  return (
    <Section
      id="show"
      title={t("diary.showTitle")}
      intro={<p>{t("diary.showHelp", { days: beside })}</p>}
    >
      <Form action="/me/diary/show">
        <Checkbox id="shows" name="shows" label={t("diary.showLabel")} defaultChecked={shows} />
        <Actions>
          <Button>{t("diary.showSave")}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
