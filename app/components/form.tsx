import type { ComponentPropsWithoutRef, ReactNode } from "react";

export type FormProps = Omit<ComponentPropsWithoutRef<"form">, "className" | "style">;

/**
 * A plain HTML form in one column. `noValidate` is on by default: the server checks, and says what
 * is wrong in the page's own language instead of the browser's.
 */
export function Form({ children, ...form }: FormProps & { children: ReactNode }) {
  return (
    <form method="post" noValidate {...form} className="form">
      {children}
    </form>
  );
}
