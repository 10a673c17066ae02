import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { describe } from "./described.ts";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";

type IdentityKind = "phone" | "email" | "personal" | "handle" | "address" | "work" | "child";

/** What the check on the device says; `{phrase}` becomes what was noticed, `{gentle}` other words for it. */
export type IdentityWords = {
  hints: Record<IdentityKind, string>;
  gentle: Record<IdentityKind, string>;
  buttons: string;
  use: string;
  remove: string;
  keep: string;
  done: string;
};

/** Words for the comforts that scripts add to a text area; see `app/enhance/`. */
export type WritingAids = {
  /** Keeps the text in this tab. `key` names the place, for instance a thread's id. */
  draft?: { key: string; saved: string; restored: string };
  /** `left` and `over` contain `{n}`. Shown when fewer than a tenth of `max` remain. */
  count?: { max: number; left: string; over: string };
  identity?: IdentityWords;
};

export type TextAreaProps = FieldWords &
  WritingAids &
  Omit<ComponentPropsWithoutRef<"textarea">, "id" | "children"> & {
    name: string;
    /** Stands between the label and the area: buttons that change the text. */
    before?: ReactNode;
    children?: ReactNode;
  };

/** A place to write a letter. Without scripts the aids are empty and hidden. */
export function TextArea(props: TextAreaProps) {
  const { id, label, help, errors, draft, count, identity, before, children, ...area } = props;
  const { helpId, errorId, aria } = describe(id, help, errors);
  return (
    <FieldFrame {...{ id, label, help, errors, helpId, errorId }}>
      {before}
      <textarea
        rows={10}
        // A browser that goes back must not fill the words in for whoever looks on.
        autoComplete="off"
        {...area}
        {...aria}
        id={id}
        className="input input-letter"
        data-draft={draft?.key}
        data-count={count?.max}
      />
      {identity ? (
        <p
          className="aid aid-identity"
          data-identity-hint={id}
          data-words={JSON.stringify(identity)}
          role="status"
        />
      ) : null}
      {count ? (
        <p
          className="aid"
          data-count-status={id}
          data-left={count.left}
          data-over={count.over}
          role="status"
        />
      ) : null}
      {draft ? (
        <p
          className="aid"
          data-draft-status={id}
          data-saved={draft.saved}
          data-restored={draft.restored}
          role="status"
        />
      ) : null}
      {children}
    </FieldFrame>
  );
}
