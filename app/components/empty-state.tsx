import type { ReactNode } from "react";

/** Nothing here yet, said kindly and shortly, perhaps with a way on. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}
