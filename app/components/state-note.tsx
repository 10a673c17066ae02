import type { ReactNode } from "react";

export type StateNoteProps = {
  /** quiet: for your knowledge; held: waits for a person; help: read this first; done: it worked. */
  tone: "quiet" | "held" | "help" | "done";
  title: string;
  children?: ReactNode;
  /** `status` for an answer to what the reader just did, so that it is read aloud. */
  role?: "status";
};

/** A state said in words. Colour comes second. */
export function StateNote({ tone, title, children, role }: StateNoteProps) {
  return (
    <div className={`state-note state-${tone}`} role={role}>
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}
