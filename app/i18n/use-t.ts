import { createContext, useContext } from "react";
import type { Catalogue } from "./catalogue.server.ts";
import type { TranslatorFor } from "./translator.ts";

export type Translator = TranslatorFor<Catalogue>;

export const TranslatorContext = createContext<Translator | null>(null);

/** The words of the page's language, in any component. Throws outside the root. */
export function useT(): Translator {
  const t = useContext(TranslatorContext);
  if (!t) throw new Error("useT needs the translator that entry.server or root provides");
  return t;
}
