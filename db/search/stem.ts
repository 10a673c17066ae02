import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as swedish } from "@orama/stemmers/swedish";

export type Language = "sv" | "en";

/** The stem of a word (as `normalWord` gives it): what its forms have in common. */
export function stem(word: string, language: Language): string {
  // The stemmers know these letters only; a number or a name in other letters is its own stem.
  if (!/^[a-zåäö]{3,}$/.test(word)) return word;
  return language === "en" ? english(word) : withoutNeuter(swedish(word));
}

/** The Swedish stemmer takes "-en" off and leaves "-et": återfallet, problemet, barnet. */
function withoutNeuter(word: string): string {
  return /^(.{2,}[bcdfghjklmnprstvxz])ets?$/.exec(word)?.[1] ?? word;
}
