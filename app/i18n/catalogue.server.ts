import * as en from "./en/index.ts";
import * as sv from "./sv/index.ts";
import { type Locale, makeTranslator, type TranslatorFor } from "./translator.ts";

export type Catalogue = typeof en.messages;

// Both languages have the same keys (the Swedish files say `satisfies`); one type serves both.
const catalogues = { en: en.messages, sv: sv.messages as unknown as Catalogue };

const translators: Record<Locale, TranslatorFor<Catalogue>> = {
  en: makeTranslator("en", catalogues.en),
  sv: makeTranslator("sv", catalogues.sv),
};

/** The translator of a language, made once. */
export function translatorFor(locale: Locale): TranslatorFor<Catalogue> {
  return translators[locale];
}

/** What a hydrated staff page needs in the browser: its own language only, without the public texts. */
export function deskMessages(locale: Locale): Record<string, Catalogue[keyof Catalogue]> {
  return (locale === "sv" ? sv.deskMessages : en.deskMessages) as never;
}
