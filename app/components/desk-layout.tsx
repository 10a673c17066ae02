import type { ReactNode } from "react";

export type DeskLayoutProps = {
  queue: ReactNode;
  queueLabel: string;
  /** The text at hand; without it the queue has the page to itself. */
  text?: ReactNode;
  /** Reply, decision and context. */
  side?: ReactNode;
  sideLabel?: string;
};

/**
 * Queue, text and reply side by side from 1100 px; below that, and in the order of focus, the text
 * at hand comes first, then the reply, then the queue.
 */
export function DeskLayout({ queue, queueLabel, text, side, sideLabel }: DeskLayoutProps) {
  return (
    <div className={text ? "desk desk-open" : "desk"}>
      {text ? <div className="desk-text flow">{text}</div> : null}
      {side ? (
        <section className="desk-side flow" aria-label={sideLabel}>
          {side}
        </section>
      ) : null}
      <nav className="desk-queue" aria-label={queueLabel}>
        {queue}
      </nav>
    </div>
  );
}
