import type { ReactNode } from "react";
import type { LinkTo } from "./link-to.ts";

export type SectionProps = {
  /** The section's address in the page; also names the section for assistive technology. */
  id: string;
  title: string;
  intro?: ReactNode;
  more?: LinkTo;
  children: ReactNode;
};

/** A titled part of a page, with an optional way on at its end. */
export function Section({ id, title, intro, more, children }: SectionProps) {
  return (
    <section className="section flow" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro ? <div className="section-intro">{intro}</div> : null}
      {children}
      {more ? (
        <p className="section-more">
          <a href={more.href}>{more.label}</a>
        </p>
      ) : null}
    </section>
  );
}
