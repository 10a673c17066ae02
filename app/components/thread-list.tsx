import { AliasMark } from "./alias-mark.tsx";

export type ThreadListItem = {
  href: string;
  title: string;
  room?: string;
  alias: string;
  /** Coarse, in words: "this morning". */
  when: string;
  /** Coarse for machines too: a date, never a time of day. */
  whenDate: string;
  /** In words: "4 replies". */
  replies: string;
  /** In words: "Anna, psychologist, has answered". */
  answeredBy?: string;
  lang?: string;
};

/** Threads to choose from. The whole row can be pressed; the link is the title. */
export function ThreadList({ threads }: { threads: readonly ThreadListItem[] }) {
  return (
    <ul className="thread-list">
      {threads.map((thread) => (
        <li key={thread.href}>
          <a href={thread.href} lang={thread.lang}>
            {thread.title}
          </a>
          <p className="thread-meta">
            <span className="thread-by">
              <AliasMark alias={thread.alias} />
              {thread.alias}
            </span>
            <time dateTime={thread.whenDate}>{thread.when}</time>
            <span>{thread.replies}</span>
            {thread.room ? <span>{thread.room}</span> : null}
          </p>
          {thread.answeredBy ? <p className="thread-answered">{thread.answeredBy}</p> : null}
        </li>
      ))}
    </ul>
  );
}
