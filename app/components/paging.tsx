import type { LinkTo } from "./link-to.ts";

export type PagingProps = {
  label: string;
  /** Without `href` an entry is a gap between numbers. */
  pages: readonly { href?: string; label: string; current?: boolean }[];
  previous?: LinkTo;
  next?: LinkTo;
};

/** Way through a long thread or list. Renders nothing for a single page. */
export function Paging({ label, pages, previous, next }: PagingProps) {
  if (pages.length < 2) return null;
  return (
    <nav className="paging" aria-label={label}>
      {previous ? (
        <a className="paging-step" href={previous.href} rel="prev">
          {previous.label}
        </a>
      ) : null}
      <ol>
        {pages.map((page) => (
          <li key={page.href ?? page.label}>
            {page.href ? (
              <a href={page.href} aria-current={page.current ? "page" : undefined}>
                {page.label}
              </a>
            ) : (
              <span>{page.label}</span>
            )}
          </li>
        ))}
      </ol>
      {next ? (
        <a className="paging-step" href={next.href} rel="next">
          {next.label}
        </a>
      ) : null}
    </nav>
  );
}
