import type { ReactNode } from "react";
import { Actions } from "./button.tsx";
import { Form, type FormProps } from "./form.tsx";

export type DecisionFormProps = Omit<FormProps, "title" | "id"> & {
  id: string;
  title: string;
  intro?: ReactNode;
  /** The choice, the rule, the reason, in that order. */
  children: ReactNode;
  /** What will happen, said before the button. */
  outcome?: ReactNode;
  actions: ReactNode;
};

/** A human decision: what, by which rule, why, and what it leads to. */
export function DecisionForm(props: DecisionFormProps) {
  const { id, title, intro, children, outcome, actions, ...form } = props;
  return (
    <section className="decision" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro ? <div className="decision-intro">{intro}</div> : null}
      <Form {...form}>
        {children}
        {outcome ? <div className="decision-outcome">{outcome}</div> : null}
        <Actions>{actions}</Actions>
      </Form>
    </section>
  );
}
