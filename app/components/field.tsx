import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { describe } from "./described.ts";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";

export type FieldProps = FieldWords &
  Omit<ComponentPropsWithoutRef<"input">, "id" | "children"> & {
    name: string;
    /** Stands after the input: a hint, a link. */
    children?: ReactNode;
  };

/** A line of text or a passphrase. Other input attributes pass through. */
export function Field({ id, label, help, errors, children, ...input }: FieldProps) {
  const { helpId, errorId, aria } = describe(id, help, errors);
  return (
    <FieldFrame {...{ id, label, help, errors, helpId, errorId }}>
      <input type="text" {...input} {...aria} id={id} className="input" />
      {children}
    </FieldFrame>
  );
}
