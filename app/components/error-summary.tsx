export type ErrorSummaryProps = {
  /**
   * Where a form is sent to an address with a fragment, the fragment: a browser that is led to a place
   * puts the focus there, and minds `autofocus` no more.
   */
  id?: string;
  title: string;
  errors: readonly { href: string; text: string }[];
};

/** What needs mending, with a link to each place. Takes focus when the page opens. */
export function ErrorSummary({ id = "errors", title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div
      className="error-summary"
      id={id}
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
