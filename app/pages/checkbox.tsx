type CheckboxProps = {
  id: string;
  name: string;
  label: string;
  help?: string;
  defaultChecked: boolean;
};

/** One box to tick, without a group around it. */
export function Checkbox({ id, name, label, help, defaultChecked }: CheckboxProps) {
  return (
    <div className="choice">
      <input
        id={id}
        type="checkbox"
        name={name}
        value="yes"
        defaultChecked={defaultChecked}
        aria-describedby={help ? `${id}-help` : undefined}
      />
      <label htmlFor={id}>
        <span>{label}</span>
      </label>
      {help ? (
        <div className="choice-help" id={`${id}-help`}>
          {help}
        </div>
      ) : null}
    </div>
  );
}
