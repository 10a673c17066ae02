import type { ComponentPropsWithoutRef, ReactNode } from "react";

/** primary: the one thing this page is for; quiet: everything else; danger: cannot be taken back. */
export type ButtonVariant = "primary" | "quiet" | "danger" | "text";

export type ButtonProps = {
  variant?: ButtonVariant;
  /** With an address it is a link that looks like a button; without, a submit button. */
  href?: string;
  /** Which key at the desk presses it. */
  "data-key"?: string;
  children: ReactNode;
} & Omit<ComponentPropsWithoutRef<"button">, "type" | "className" | "children">;

/** Says what happens: "Publish for everyone", "Reply to Silver Fern". */
export function Button({ variant = "quiet", href, children, ...button }: ButtonProps) {
  const className = `button button-${variant}`;
  if (href !== undefined) {
    return (
      <a className={className} href={href} data-key={button["data-key"]}>
        {children}
      </a>
    );
  }
  return (
    <button {...button} type="submit" className={className}>
      {children}
    </button>
  );
}

/** Buttons side by side, wrapping on narrow screens. The first is the one that matters. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}

export type FormButtonProps = {
  action: string;
  /** Hidden fields sent along. */
  fields?: Readonly<Record<string, string>>;
  variant?: ButtonVariant;
  /** Says more than the button's face, where several on a page read alike. */
  label?: string;
  /** Which key at the desk presses it: see app/pages/desk/use-keys.ts. */
  pressedBy?: string;
  children: ReactNode;
};

/** A form that is one button: sign out, change language, claim. */
export function FormButton(props: FormButtonProps) {
  const { action, fields, variant = "text", label, pressedBy, children } = props;
  return (
    <form className="form-button" method="post" action={action}>
      {Object.entries(fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button variant={variant} aria-label={label} data-key={pressedBy}>
        {children}
      </Button>
    </form>
  );
}
