import type { ReactNode } from "react";

export type StepsProps = {
  steps: readonly { title: string; detail?: ReactNode; current?: boolean }[];
};

/** What happens, in order: after a post, when signing up. */
export function Steps({ steps }: StepsProps) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.title} aria-current={step.current ? "step" : undefined}>
          <p className="step-title">{step.title}</p>
          {step.detail}
        </li>
      ))}
    </ol>
  );
}
