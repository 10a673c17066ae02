import type { ReactNode } from "react";

export type FoldProps = {
  summary: ReactNode;
  /** Open when the page arrives. */
  open?: boolean;
  children: ReactNode;
};

/** A folded part: the summary says what lies inside, neutrally. */
export function Fold({ summary, open, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary>{summary}</summary>
      <div className="fold-in flow">{children}</div>
    </details>
  );
}
