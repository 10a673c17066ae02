import { useT } from "#app/i18n/use-t.ts";

/** What the way out does, what it cannot do, and what leaves fewer traces. */
export function LeaveFacts() {
  const t = useT();
  return (
    <>
      <h3>{t("leave.does.title")}</h3>
      <ul>
        {(["page", "keys", "text", "signout"] as const).map((key) => (
          <li key={key}>{t(`leave.does.${key}`)}</li>
        ))}
      </ul>
      <h3>{t("leave.doesnot.title")}</h3>
      <ul>
        {(["history", "watching"] as const).map((key) => (
          <li key={key}>{t(`leave.doesnot.${key}`)}</li>
        ))}
      </ul>
      <h3>{t("leave.tip.title")}</h3>
      <ul>
        {(["private", "history"] as const).map((key) => (
          <li key={key}>{t(`leave.tip.${key}`)}</li>
        ))}
      </ul>
    </>
  );
}
