import type { ReactNode } from "react";
import { describe } from "./described.ts";
import { FieldErrors, type FieldWords } from "./field-frame.tsx";

export type Choice = {
  value: string;
  label: ReactNode;
  help?: ReactNode;
  /** Stands before the label, for instance an AliasMark. */
  mark?: ReactNode;
  /** A field that belongs to this choice, for instance an alias of one's own. */
  children?: ReactNode;
};

export type ChoiceGroupProps = Omit<FieldWords, "label"> & {
  type: "radio" | "checkbox";
  name: string;
  legend: ReactNode;
  choices: readonly Choice[];
  /** The values chosen when the page opens. */
  chosen?: string | readonly string[];
  required?: boolean;
};

/**
 * Radio buttons or checkboxes in rows a thumb can hit. Error links point at the first choice, whose
 * id is the group's own id.
 */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { id, type, name, legend, help, errors, choices, chosen, required } = props;
  const { helpId, errorId, aria } = describe(id, help, errors);
  return (
    <fieldset
      className={errorId ? "choices field-wrong" : "choices"}
      aria-describedby={aria["aria-describedby"]}
    >
      <legend>{legend}</legend>
      {help ? (
        <div className="field-help" id={helpId}>
          {help}
        </div>
      ) : null}
      <FieldErrors id={errorId} errors={errors} />
      {choices.map((choice, index) => {
        const own = index === 0 ? id : `${id}-${index + 1}`;
        return (
          <div className="choice" key={choice.value}>
            <input
              id={own}
              type={type}
              name={name}
              value={choice.value}
              defaultChecked={isChosen(chosen, choice.value)}
              required={type === "radio" ? required : undefined}
              aria-describedby={choice.help ? `${own}-help` : undefined}
            />
            <label htmlFor={own}>
              {choice.mark}
              <span>{choice.label}</span>
            </label>
            {choice.help ? (
              <div className="choice-help" id={`${own}-help`}>
                {choice.help}
              </div>
            ) : null}
            {choice.children ? <div className="choice-more">{choice.children}</div> : null}
          </div>
        );
      })}
    </fieldset>
  );
}

function isChosen(chosen: ChoiceGroupProps["chosen"], value: string): boolean {
  return typeof chosen === "string" ? chosen === value : (chosen?.includes(value) ?? false);
}
