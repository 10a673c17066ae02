import type { ReactNode } from "react";
import { Button, type ButtonVariant } from "#app/components/button.tsx";
import { DecisionForm } from "#app/components/decision-form.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import { useT } from "#app/i18n/use-t.ts";

export type StaffFormProps = {
  /** Names the form in the page; its fields are `${id}-${name}`. */
  id: string;
  title: string;
  intro?: ReactNode;
  action: string;
  state: FormState | undefined;
  submit: ReactNode;
  variant?: ButtonVariant;
  children: ReactNode;
};

/** A form by which staff do something: what is wrong stands on top, nothing typed is lost. */
export function StaffForm(props: StaffFormProps) {
  const t = useT();
  const { id, state, submit, variant = "primary", children, ...rest } = props;
  const errors = Object.entries(state?.errors ?? {}).flatMap(([name, texts]) =>
    texts.map((text) => ({ href: `#${id}-${name}`, text })),
  );
  return (
    <DecisionForm {...rest} id={id} actions={<Button variant={variant}>{submit}</Button>}>
      <ErrorSummary title={t("common.errorsTitle")} errors={errors} />
      {state?.problem ? <StateNote tone="held" title={state.problem} role="status" /> : null}
      {children}
    </DecisionForm>
  );
}

/** What was typed into a field of a refused form. */
export function typedIn(state: FormState | undefined, name: string): string | undefined {
  return state?.values[name]?.[0];
}
