import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";

/** Says why alarms may not arrive; nothing when all is well. */
export function AlarmWarnings({ warnings }: { warnings: readonly string[] }) {
  const t = useT();
  if (warnings.length === 0) return null;
  return (
    <StateNote tone="held" title={t("alarm.warn.title")}>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </StateNote>
  );
}
