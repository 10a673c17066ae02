import type { ReactNode } from "react";
import type { LinkTo } from "./link-to.ts";

export type PageHeadProps = {
  title: string;
  /** `written` sets the title in the letter type: it is somebody's words, not ours. */
  written?: boolean;
  intro?: ReactNode;
  crumbs?: readonly LinkTo[];
  crumbsLabel?: string;
  children?: ReactNode;
};

/** The head of a page: where you are, what it is called, one or two sentences about it. */
export function PageHead({ title, written, intro, crumbs, crumbsLabel, children }: PageHeadProps) {
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
      <h1 className={written ? "written" : undefined}>{title}</h1>
      {intro ? <div className="intro">{intro}</div> : null}
      {children}
    </header>
  );
}
