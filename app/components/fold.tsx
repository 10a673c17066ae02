import type { ReactNode } from "react";

/** A folded part: the summary says what lies inside, neutrally. */
export function Fold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{summary}</summary>
      <div className="fold-in flow">{children}</div>
    </details>
  );
}
