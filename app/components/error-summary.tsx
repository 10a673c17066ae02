export type ErrorSummaryProps = {
  title: string;
  errors: readonly { href: string; text: string }[];
};

/** What needs mending, with a link to each place. Takes focus when the page opens. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div
      className="error-summary"
      id="errors"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after a refused form the reader must land on what is wrong
      autoFocus
    >
      <h2>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.href + error.text}>
            <a href={error.href}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
