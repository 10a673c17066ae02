import { AliasMark } from "./alias-mark.tsx";
import { Tags } from "./tags.tsx";

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
  /** In words: "3 new". */
  news?: string;
  /** In words: what its first post mentions. */
  topic?: string;
  /** Why the title is folded together, if it is. */
  folded?: string;
  /** In words: who may read it, what its writer needs. */
  tags?: readonly string[];
  lang?: string;
};

/** Threads to choose from. The whole row can be pressed; the link is the title. */
export function ThreadList({ threads }: { threads: readonly ThreadListItem[] }) {
  return (
    <ul className="thread-list">
      {threads.map((thread) => (
        <li key={thread.href}>
          {thread.folded ? (
            <details className="thread-folded">
              <summary>{thread.folded}</summary>
              <Title {...thread} />
            </details>
          ) : (
            <Title {...thread} />
          )}
          <p className="thread-meta">
            <span className="thread-by">
              <AliasMark alias={thread.alias} />
              {thread.alias}
            </span>
            <time dateTime={thread.whenDate}>{thread.when}</time>
            <span>{thread.replies}</span>
            {thread.news ? <span className="thread-news">{thread.news}</span> : null}
            {thread.room ? <span>{thread.room}</span> : null}
          </p>
          {thread.topic ? <p className="thread-topic">{thread.topic}</p> : null}
          <Tags tags={thread.tags} />
          {thread.answeredBy ? <p className="thread-answered">{thread.answeredBy}</p> : null}
        </li>
      ))}
    </ul>
  );
}

function Title({ href, lang, title }: Pick<ThreadListItem, "href" | "lang" | "title">) {
  return (
    <a href={href} lang={lang}>
      {title}
    </a>
  );
}
