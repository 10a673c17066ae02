import type { ReactNode } from "react";

export type PostActionsProps = {
  /** What readers have said, in words; may be empty, and be filled by scripts. */
  counts?: { id: string; words: string };
  /** Kind words to give, folded: a row of toggles. */
  support?: { label: string; children: ReactNode };
  /** The one or two things that stand open: a link or a small form each. */
  row?: ReactNode;
  /** Everything else, folded: links and small forms under each other. */
  more?: { label: string; children: ReactNode };
  /** A larger part under the row. */
  below?: ReactNode;
};

/** The foot of a letter: one calm row on a phone, the rest folded. */
export function PostActions({ counts, support, row, more, below }: PostActionsProps) {
  return (
    <>
      {counts ? (
        <p className="post-counts" id={counts.id}>
          {counts.words}
        </p>
      ) : null}
      {support || row || more ? (
        <div className="post-row">
          {support ? (
            <details className="post-fold">
              <summary>{support.label}</summary>
              <div className="post-fold-in">{support.children}</div>
            </details>
          ) : null}
          {row}
          {more ? (
            <details className="post-fold">
              <summary>{more.label}</summary>
              <div className="post-fold-in">{more.children}</div>
            </details>
          ) : null}
        </div>
      ) : null}
      {below}
    </>
  );
}
