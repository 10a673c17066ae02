import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { describe } from "./described.ts";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";

/** Words for the comforts that scripts add to a text area; see `app/enhance/`. */
export type WritingAids = {
  /** Keeps the text in this tab. `key` names the place, for instance a thread's id. */
  draft?: { key: string; saved: string; restored: string };
  /** `left` and `over` contain `{n}`. Shown when fewer than a tenth of `max` remain. */
  count?: { max: number; left: string; over: string };
  /** One sentence for each kind; `{phrase}` becomes what was noticed. */
  identity?: { phone: string; email: string; personal: string; handle: string };
};

export type TextAreaProps = FieldWords &
  WritingAids &
  Omit<ComponentPropsWithoutRef<"textarea">, "id" | "children"> & {
    name: string;
    children?: ReactNode;
  };

/** A place to write a letter. Without scripts the aids are empty and hidden. */
export function TextArea(props: TextAreaProps) {
  const { id, label, help, errors, draft, count, identity, children, ...area } = props;
  const { helpId, errorId, aria } = describe(id, help, errors);
  return (
    <FieldFrame {...{ id, label, help, errors, helpId, errorId }}>
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
          data-phone={identity.phone}
          data-email={identity.email}
          data-personal={identity.personal}
          data-handle={identity.handle}
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
