import type { ReactNode } from "react";

export type ToggleButtonProps = {
  value: string;
  pressed: boolean;
  children: ReactNode;
};

/**
 * A submit button that is on or off. It says outright what a press means (`give` or `take`), so that
 * a form sent twice does the same once. In a form with `data-quiet` scripts keep the page where it is.
 */
export function ToggleButton({ value, pressed, children }: ToggleButtonProps) {
  return (
    <button
      type="submit"
      className="toggle"
      name={pressed ? "take" : "give"}
      value={value}
      aria-pressed={pressed}
    >
      {children}
    </button>
  );
}
