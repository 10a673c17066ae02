import { Fold } from "./fold.tsx";
import { Prose, type SafeHtml } from "./safe-html.tsx";

export type AdditionProps = {
  id: string;
  /** In words: "Added later". */
  label: string;
  when: string;
  whenDate: string;
  html: SafeHtml;
  lang?: string;
  fold?: { why: string; open: boolean };
};

/** What a letter's own writer added later; it stands inside the letter, so it needs no name. */
export function Addition({ id, label, when, whenDate, html, lang, fold }: AdditionProps) {
  const prose = <Prose html={html} lang={lang} />;
  return (
    <section className="addition" id={id} aria-labelledby={`${id}-by`}>
      <h3 className="addition-head" id={`${id}-by`}>
        {label}, <time dateTime={whenDate}>{when}</time>
      </h3>
      {fold ? (
        <Fold summary={fold.why} open={fold.open}>
          {prose}
        </Fold>
      ) : (
        prose
      )}
    </section>
  );
}
