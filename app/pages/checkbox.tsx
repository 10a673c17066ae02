type CheckboxProps = { id: string; name: string; label: string; defaultChecked: boolean };

/** One box to tick, without a group around it. */
export function Checkbox({ id, name, label, defaultChecked }: CheckboxProps) {
  return (
    <div className="choice">
      <input id={id} type="checkbox" name={name} value="yes" defaultChecked={defaultChecked} />
      <label htmlFor={id}>
        <span>{label}</span>
      </label>
    </div>
  );
}
