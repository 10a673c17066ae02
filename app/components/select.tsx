import type { ComponentPropsWithoutRef } from "react";
import { describe } from "./described.ts";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";

export type SelectProps = FieldWords &
  Omit<ComponentPropsWithoutRef<"select">, "id" | "children"> & {
    name: string;
    options: readonly { value: string; label: string }[];
  };

/** One of many, where a list of radio buttons would be too long. */
export function Select({ id, label, help, errors, options, ...select }: SelectProps) {
  const { helpId, errorId, aria } = describe(id, help, errors);
  return (
    <FieldFrame {...{ id, label, help, errors, helpId, errorId }}>
      <select {...select} {...aria} id={id} className="input">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
