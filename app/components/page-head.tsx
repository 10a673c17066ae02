import type { ReactNode } from "react";
import type { LinkTo } from "./link-to.ts";

export type PageHeadProps = {
  title: string;
  /** `written` sets the title in the letter type: it is somebody's words, not ours. */
  written?: boolean;
  /** Language of the title where it differs from the page's. */
  lang?: string;
  intro?: ReactNode;
  crumbs?: readonly LinkTo[];
  crumbsLabel?: string;
  children?: ReactNode;
};

/** The head of a page: where you are, what it is called, one or two sentences about it. */
export function PageHead(props: PageHeadProps) {
  const { title, written, lang, intro, crumbs, crumbsLabel, children } = props;
  return (
    <header className="page-head">
      {crumbs?.length ? (
        <nav className="crumbs" aria-label={crumbsLabel}>
          {crumbs.map((crumb) => (
            <a key={crumb.href} href={crumb.href}>
              {crumb.label}
            </a>
          ))}
        </nav>
      ) : null}
      <h1 className={written ? "written" : undefined} lang={lang}>
        {title}
      </h1>
      {intro ? <div className="intro">{intro}</div> : null}
      {children}
    </header>
  );
}
