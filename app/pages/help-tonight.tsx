import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";

const parts = ["place", "company", "means", "craving", "home", "read"] as const;

/** Getting through the night: small things, none of them a task. */
export function HelpTonight() {
  const t = useT();
  return (
    <Section id="tonight" title={t("help.tonight.title")}>
      <p>{t("help.tonight.intro")}</p>
      <ul>
        {parts.map((part) => (
          <li key={part}>{t(`help.tonight.${part}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
