import type { ReactNode } from "react";

export type FieldWords = {
  id: string;
  label: ReactNode;
  /** Stands between the label and the field, so that it is read before writing. */
  help?: ReactNode;
  errors?: readonly string[];
};

type FieldFrameProps = FieldWords & { helpId?: string; errorId?: string; children: ReactNode };

/** Label, help, errors, then the field itself: the same order for every kind of field. */
export function FieldFrame({
  id,
  label,
  help,
  errors,
  helpId,
  errorId,
  children,
}: FieldFrameProps) {
  return (
    <div className={errorId ? "field field-wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      {help ? (
        <div className="field-help" id={helpId}>
          {help}
        </div>
      ) : null}
      <FieldErrors id={errorId} errors={errors} />
      {children}
    </div>
  );
}

/** What is wrong with a field, one sentence each. Renders nothing when all is well. */
export function FieldErrors({ id, errors }: { id?: string; errors?: readonly string[] }) {
  if (!errors?.length) return null;
  return (
    <div className="field-error" id={id}>
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </div>
  );
}
