export type Wording = {
  /** Which choice of the form it belongs to; `base` where none of the others is made. */
  when: "base" | "members" | "therapists" | "young" | "morning" | "any";
  text: string;
};

/**
 * Words that follow what is chosen in the form around them, by style alone: see by-choice.css. A
 * browser that cannot tell shows `any`, or all of them where there is none.
 */
export function ByChoice({ wordings }: { wordings: readonly Wording[] }) {
  const hasAny = wordings.some(({ when }) => when === "any");
  return (
    <span className={hasAny ? "by-choice has-any" : "by-choice"}>
      {wordings.map(({ when, text }) => (
        <span key={when} data-when={when}>
          {text}{" "}
        </span>
      ))}
    </span>
  );
}
