export type NewsRow = {
  href: string;
  title: string;
  lang?: string;
  count: string;
  room: string;
  when: string;
  whenDate: string;
};

/** Threads with something new in them; each leads to the first new post. */
export function NewsList({ threads }: { threads: readonly NewsRow[] }) {
  return (
    <ul className="thread-list">
      {threads.map(({ href, title, lang, count, room, when, whenDate }) => (
        <li key={href}>
          <a href={href} lang={lang}>
            {title}
          </a>
          <p className="thread-meta">
            <span>{count}</span>
            <time dateTime={whenDate}>{when}</time>
            <span>{room}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
