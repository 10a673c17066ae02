import type { ReactNode } from "react";
import { AliasMark } from "./alias-mark.tsx";
import { Fold } from "./fold.tsx";
import { LanternMark } from "./icons.tsx";
import { Prose, type SafeHtml } from "./safe-html.tsx";
import { Tags } from "./tags.tsx";

export type PostProps = {
  id: string;
  alias: string;
  /** Coarse, in words and for machines: a day or a part of it, never a clock time. */
  when: string;
  whenDate: string;
  html: SafeHtml;
  /** Present only for staff; `mark` says in words that a person wrote it. */
  staff?: { firstName: string; profession: string; mark: string };
  /** In words, by the writer's choice: how many days went as they wanted. */
  days?: string;
  /** In words, shown only to the writer: "Your post". */
  own?: string;
  /** A StateNote: held, waiting, changed. */
  state?: ReactNode;
  /** PostActions: links and small forms under the letter. */
  actions?: ReactNode;
  /** In words, over the letter. */
  tags?: readonly string[];
  permalink: string;
  /** In words, for those who hear it: what the link on the time is for. */
  permalinkLabel: string;
  /** In words: its place in the thread. */
  number: string;
  /** Why the letter is folded together, if it is. */
  fold?: { why: string; open: boolean };
  /** In words, when it adds to an earlier one that is not shown. */
  addsTo?: string;
  /** What its writer added later. */
  additions?: ReactNode;
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
        {props.days ? <span className="post-days">{props.days}</span> : null}
        {props.own ? <span className="post-own">{props.own}</span> : null}
        <a className="post-when" href={props.permalink}>
          <time dateTime={props.whenDate}>{props.when}</time>
          <span className="post-number">, {props.number}</span>
          <span className="visually-hidden">: {props.permalinkLabel}</span>
        </a>
      </header>
      {props.addsTo ? <p className="post-adds">{props.addsTo}</p> : null}
      {props.state}
      <Tags tags={props.tags} />
      {props.fold ? (
        <Fold summary={props.fold.why} open={props.fold.open}>
          <Prose html={props.html} lang={props.lang} />
        </Fold>
      ) : (
        <Prose html={props.html} lang={props.lang} />
      )}
      {props.additions}
      {props.actions ? <footer className="post-actions">{props.actions}</footer> : null}
    </article>
  );
}
