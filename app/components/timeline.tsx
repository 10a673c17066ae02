import type { ReactNode } from "react";

export type TimelineItem = {
  id: string;
  title: string;
  when: string;
  whenDate: string;
  /** Who did it: a first name, a role, or the engine. */
  who?: string;
  detail?: ReactNode;
};

/** What has happened in a case, in order, nothing left out. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.id}>
          <p className="timeline-title">{item.title}</p>
          <p className="timeline-meta">
            <time dateTime={item.whenDate}>{item.when}</time>
            {item.who ? <span>{item.who}</span> : null}
          </p>
          {item.detail ? <div className="timeline-detail">{item.detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
