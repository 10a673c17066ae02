import { AliasMark } from "./alias-mark.tsx";
import { LanternMark } from "./icons.tsx";

/** A stretch of somebody's words; those that were looked for stand out. */
export type FoundWords = readonly { text: string; isFound: boolean }[];

export type SearchResult = {
  href: string;
  title: FoundWords;
  /** The words around what was found, or why they are not shown. */
  excerpt: FoundWords | string;
  room: string;
  alias: string;
  /** Present only for staff; `mark` says in words that a person wrote it. */
  staff?: { name: string; profession: string; mark: string };
  /** Coarse, in words and for machines. */
  when: string;
  whenDate: string;
  lang?: string;
};

/** Posts that were found, best first. The whole row can be pressed; the link is the thread's title. */
export function SearchResults({ posts }: { posts: readonly SearchResult[] }) {
  return (
    <ol className="search-results">
      {posts.map((post) => (
        <li key={post.href}>
          <h3>
            <a href={post.href} lang={post.lang}>
              <Marked words={post.title} />
            </a>
          </h3>
          {typeof post.excerpt === "string" ? (
            <p className="search-folded">{post.excerpt}</p>
          ) : (
            <p className="search-excerpt" lang={post.lang}>
              <Marked words={post.excerpt} />
            </p>
          )}
          <p className="thread-meta">
            <span className="thread-by">
              {post.staff ? <LanternMark /> : <AliasMark alias={post.alias} />}
              {post.staff ? `${post.staff.name}, ${post.staff.profession}` : post.alias}
            </span>
            {post.staff ? <span className="search-person">{post.staff.mark}</span> : null}
            <time dateTime={post.whenDate}>{post.when}</time>
            <span>{post.room}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Marked({ words }: { words: FoundWords }) {
  return words.map(({ text, isFound }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts are a fixed cut of one text
    isFound ? <mark key={index}>{text}</mark> : text,
  );
}
