import { Queue, QueueItem } from "#app/components/queue-item.tsx";
import type { QueueView } from "#app/desk/read-queue.server.ts";

/** What waits, in the order it should be read. */
export function WaitingQueue({
  items,
  current,
}: {
  items: readonly QueueView[];
  current?: string;
}) {
  return (
    <Queue>
      {items.map((item) => (
        <QueueItem
          key={item.id}
          href={item.href}
          level={item.level}
          levelLabel={item.levelLabel}
          waiting={
            item.due && !item.due.overdue ? `${item.waiting}. ${item.due.label}` : item.waiting
          }
          overdue={item.due?.overdue ? item.due.label : undefined}
          title={item.title}
          excerpt={item.excerpt}
          categories={item.facts}
          current={item.id === current}
          lang={item.lang}
        />
      ))}
    </Queue>
  );
}
