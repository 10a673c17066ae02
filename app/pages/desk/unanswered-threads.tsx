import { Due } from "#app/components/due.tsx";
import { Table } from "#app/components/table.tsx";
import type { ThreadView } from "#app/desk/read-threads.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Threads without an answer from staff, each with the promise it was given. */
export function UnansweredThreads({ threads }: { threads: readonly ThreadView[] }) {
  const t = useT();
  return (
    <Table
      caption={t("desk.unanswered.title")}
      captionHidden
      columns={[
        { label: t("desk.unanswered.column.thread") },
        { label: t("desk.item.room") },
        { label: t("desk.unanswered.column.waiting") },
        { label: t("desk.unanswered.column.promise") },
      ]}
      rows={threads.map((thread) => ({
        id: thread.id,
        cells: [
          <a key="thread" href={thread.href} lang={thread.lang}>
            {thread.title}
          </a>,
          thread.facts.join(", "),
          thread.waiting,
          thread.promise ? (
            <Due key="promise" label={thread.promise.label} overdue={thread.promise.overdue} />
          ) : null,
        ],
      }))}
    />
  );
}
