import { useT } from "#app/i18n/use-t.ts";

export type ThreadJumpsProps = {
  threadId: string;
  /** Where the first unread post stands, for a member who has read here before. */
  toUnread: string | null;
  toLatest: string | null;
};

/** Ways through a thread, before its first letter. */
export function ThreadJumps({ threadId, toUnread, toLatest }: ThreadJumpsProps) {
  const t = useT();
  return (
    <nav className="thread-jumps" aria-label={t("thread.jumps")}>
      {toUnread ? <a href={toUnread}>{t("thread.toUnread")}</a> : null}
      {toLatest ? <a href={toLatest}>{t("thread.toLatest")}</a> : null}
      <a href={`/threads/${threadId}/print`}>{t("thread.print")}</a>
    </nav>
  );
}
