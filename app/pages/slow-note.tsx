import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";

export type SlowNoteProps = {
  minutes: number;
  /** Given to staff, who set the pace. */
  threadId: string | null;
};

/** That everybody waits between replies here, before anybody has written one in vain. */
export function SlowNote({ minutes, threadId }: SlowNoteProps) {
  const t = useT();
  return (
    <>
      {minutes > 0 ? (
        <StateNote tone="quiet" title={t("thread.slow.title")}>
          <p>{t("thread.slow.text", { count: minutes })}</p>
        </StateNote>
      ) : null}
      {threadId ? (
        <p className="section-more">
          <a href={`/desk/threads/${threadId}/slow`}>{t("desk.slow.link")}</a>
        </p>
      ) : null}
    </>
  );
}
