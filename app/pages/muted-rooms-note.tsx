import { useT } from "#app/i18n/use-t.ts";

/** Says that rooms are left out, and where to change it, so that nothing seems to be gone. */
export function MutedRoomsNote() {
  const t = useT();
  return (
    <p className="field-help">
      {t("latest.hidden")} <a href="/me/reading#rooms">{t("latest.hiddenLink")}</a>
    </p>
  );
}
