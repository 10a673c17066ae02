import type { ReactNode } from "react";
import { AliasMark } from "./alias-mark.tsx";
import { LanternMark } from "./icons.tsx";
import { Prose, type SafeHtml } from "./safe-html.tsx";

export type PostProps = {
  id: string;
  alias: string;
  /** Coarse, in words and for machines: a day or a part of it, never a clock time. */
  when: string;
  whenDate: string;
  html: SafeHtml;
  /** Present only for staff; `mark` says in words that a person wrote it. */
  staff?: { firstName: string; profession: string; mark: string };
  /** In words, shown only to the writer: "Your post". */
  own?: string;
  /** A StateNote: held, waiting, changed. */
  state?: ReactNode;
  /** Links and one-button forms under the letter. */
  actions?: ReactNode;
  permalink: string;
  /** Language of the letter where it differs from the page's. */
  lang?: string;
};

/**
 * One letter in a thread. A therapist's stands under a band that lies outside the written part, so
 * nothing a member writes can look like it.
 */
export function Post(props: PostProps) {
  const { id, alias, staff } = props;
  const by = `${id}-by`;
  return (
    <article className={staff ? "post post-staff" : "post"} id={id} aria-labelledby={by}>
      <header className="post-head">
        {staff ? <LanternMark /> : <AliasMark alias={alias} />}
        <h2 className="post-by" id={by}>
          {staff ? (
            <>
              {staff.firstName}, <span className="post-profession">{staff.profession}</span>
            </>
          ) : (
            alias
          )}
        </h2>
        {staff ? <span className="post-person">{staff.mark}</span> : null}
        {props.own ? <span className="post-own">{props.own}</span> : null}
        <a className="post-when" href={props.permalink}>
          <time dateTime={props.whenDate}>{props.when}</time>
        </a>
      </header>
      {props.state}
      <Prose html={props.html} lang={props.lang} />
      {props.actions ? <footer className="post-actions">{props.actions}</footer> : null}
    </article>
  );
}
