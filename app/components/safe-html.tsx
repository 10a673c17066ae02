/**
 * HTML that has passed the allow-list sanitiser. Only the renderer may make one (by a cast, after
 * sanitising); everything else can only pass it on.
 */
export type SafeHtml = string & { readonly __safe: unique symbol };

/** What somebody wrote, set as a letter. The only place in the project that writes raw HTML. */
export function Prose({ html, lang }: { html: SafeHtml; lang?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: SafeHtml is sanitised before it is stored
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
