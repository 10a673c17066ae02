import type { ReactNode } from "react";
import { Due } from "./due.tsx";
import { type Level, LevelBadge } from "./level-badge.tsx";

export type QueueItemProps = {
  href: string;
  level: Level;
  levelLabel: string;
  /** In words: "waited 2 h". */
  waiting: string;
  /** In words, only when the promise is broken: "40 minutes late". */
  overdue?: string;
  title: string;
  excerpt?: string;
  /** Names of categories, in the reader's language. */
  categories: readonly string[];
  current?: boolean;
  lang?: string;
};

/** One thing that waits. How grave and how long come before the text itself. */
export function QueueItem(props: QueueItemProps) {
  const { href, level, title, excerpt, categories, current, lang } = props;
  return (
    <li className={`queue-item queue-${level}`} data-row>
      <p className="queue-state">
        <LevelBadge level={level} label={props.levelLabel} />
        <Due label={props.waiting} />
        {props.overdue ? <Due label={props.overdue} overdue /> : null}
      </p>
      <a href={href} lang={lang} data-key="open" aria-current={current ? "page" : undefined}>
        {title}
      </a>
      {categories.length ? <p className="queue-categories">{categories.join(" · ")}</p> : null}
      {excerpt ? (
        <p className="queue-excerpt" lang={lang}>
          {excerpt}
        </p>
      ) : null}
    </li>
  );
}

/** The list that QueueItems stand in. */
export function Queue({ children }: { children: ReactNode }) {
  return <ol className="queue">{children}</ol>;
}
