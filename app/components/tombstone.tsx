import type { ReactNode } from "react";

/** Stands where a post was. Says who removed it and, in plain words, why. */
export function Tombstone({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div className="tombstone" id={id}>
      {children}
    </div>
  );
}
