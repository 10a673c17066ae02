import { StateNote } from "#app/components/state-note.tsx";
import type { ConflictView } from "#app/desk/answer-decision.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Somebody else decided first: who, what and why, and that nothing typed is lost. */
export function ConflictNote({ conflict }: { conflict: ConflictView }) {
  const t = useT();
  const { name, what, time, reason } = conflict;
  return (
    <StateNote tone="held" title={t("desk.conflict.title", { name })} role="status">
      <p>{t("desk.conflict.text", { name, what, time })}</p>
      {reason ? (
        <p>
          {t("desk.conflict.reason")} {reason}
        </p>
      ) : null}
      <p>{t("desk.conflict.next")}</p>
    </StateNote>
  );
}
