import type { ReactNode } from "react";
import { WaveMark } from "./icons.tsx";
import type { LinkTo } from "./link-to.ts";

export type ShellProps = {
  /** The name of the house, shown as the wordmark. */
  title: string;
  homeHref?: string;
  /** Set only when the shell's own words differ in language from `<html lang>`. */
  lang?: string;
  skipLabel: string;
  help: LinkTo;
  /**
   * The way out. `countdown` is what a screen reader hears after the first and the second press of
   * Shift; without it the presses are silent. `safetyLabel` names the two links as a group.
   */
  exit: LinkTo & { countdown?: readonly [string, string]; safetyLabel: string };
  nav: { label: string; links: readonly LinkTo[] };
  /** Sign-in link, or the alias with a sign-out form, and the language switch. */
  account?: ReactNode;
  /** A quiet strip under the header, for instance when a therapist reads next. */
  notice?: ReactNode;
  footer: { label: string; links: readonly LinkTo[]; note?: ReactNode };
  /** The desk uses the whole width; everything else is one reading column. */
  wide?: boolean;
  /** No ways on but help and the way out: for a page that is meant for paper. */
  bare?: boolean;
  children: ReactNode;
};

/**
 * The inside of `<body>` on every page. Order in the markup is the order of focus: skip link,
 * wordmark, help, way out, then everything else. On phones help and the way out stand in a bar
 * within reach of the thumb; on wider screens top right, always in sight.
 */
export function Shell(props: ShellProps) {
  const { exit, help, nav, footer, wide, bare, lang } = props;
  return (
    <div className={wide ? "shell shell-wide" : "shell"} lang={lang}>
      <a className="skip-link" href="#main">
        {props.skipLabel}
      </a>
      <header className="site-head">
        <div className="site-bar">
          <a className="wordmark" href={props.homeHref ?? "/"}>
            <WaveMark />
            {props.title}
          </a>
          <nav className="safety" aria-label={exit.safetyLabel}>
            <a
              className="safety-help"
              href={help.href}
              aria-current={help.current ? "page" : undefined}
            >
              {help.label}
            </a>
            <a
              className="safety-exit"
              href={exit.href}
              rel="nofollow noreferrer"
              data-exit-to={exit.href}
              data-exit-two={exit.countdown?.[0]}
              data-exit-one={exit.countdown?.[1]}
            >
              {exit.label}
            </a>
          </nav>
        </div>
        {bare ? null : (
          <div className="site-menu">
            <nav className="site-nav" aria-label={nav.label}>
              {nav.links.map(link)}
            </nav>
            {props.account ? <div className="site-account">{props.account}</div> : null}
          </div>
        )}
        {props.notice && !bare ? <div className="notice">{props.notice}</div> : null}
      </header>
      <main id="main" className="page flow" tabIndex={-1}>
        {props.children}
      </main>
      <footer className="site-foot">
        <svg className="shore" viewBox="0 0 1200 24" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 12C100 0 200 0 300 12s200 12 300 0 200-12 300 0 200 12 300 0V25H0Z" />
        </svg>
        <div className="site-foot-in">
          {bare ? null : (
            <nav className="foot-nav" aria-label={footer.label}>
              {footer.links.map(link)}
            </nav>
          )}
          {footer.note ? <div className="foot-note">{footer.note}</div> : null}
        </div>
      </footer>
    </div>
  );
}

function link({ href, label, current }: LinkTo) {
  return (
    <a key={href} href={href} aria-current={current ? "page" : undefined}>
      {label}
    </a>
  );
}
