import { findEmail } from "./identity/email.ts";
import { findHandles } from "./identity/handles.ts";
import { findNames } from "./identity/names.ts";
import { findNumbers } from "./identity/numbers.ts";
import { findPlaces } from "./identity/places.ts";
import { findPlates } from "./identity/plates.ts";
import { findPostal } from "./identity/postal.ts";
import { sourceOf, type Trace } from "./identity/source.ts";
import { findSpokenNumbers } from "./identity/spoken-numbers.ts";
import { findStreets } from "./identity/streets.ts";
import { scoreIn } from "./levels.ts";
import type { Normalised } from "./normalise.ts";
import type { Rule, Signal } from "./types.ts";

/** Everything in a text that could tell who somebody is. Found by shape, not by words alone. */
export function findIdentity(
  normalised: Normalised,
  original: string,
  field: "title" | "text",
): Signal[] {
  const source = sourceOf(normalised, original);
  const { from, to } = normalised;
  const traces: Trace[] = [];
  if (source.hasDigit) {
    findNumbers(source, traces);
    findPlates(source, traces);
  }
  findSpokenNumbers(source.text, traces);
  findEmail(source, traces);
  findHandles(source, traces);
  findStreets(source, traces);
  findPostal(source, traces);
  findNames(source, traces);
  findPlaces(source, traces);
  return apart(traces).map((trace) =>
    toSignal(trace, field, from[trace.start] ?? 0, to[trace.end - 1] ?? 0),
  );
}

/** One finding is said once, though several shapes may see it: the longest of those that overlap. */
function apart(traces: readonly Trace[]): Trace[] {
  const ends = new Map<string, number>();
  return [...traces]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ rule, start, end }) => {
      if (start < (ends.get(rule) ?? 0)) return false;
      ends.set(rule, end);
      return true;
    });
}

function toSignal(trace: Trace, field: "title" | "text", start: number, end: number): Signal {
  return {
    rule: trace.rule,
    category: "identity",
    level: "amber",
    stance: [],
    score: scoreIn("amber", trace.weight),
    span: { field, start, end },
  };
}

/** Words for staff; `explainRule` reads them. */
export const identityReasons: Readonly<Record<string, Rule["why"]>> = {
  "identity-email": { sv: "En e-postadress.", en: "An e-mail address." },
  "identity-handle": {
    sv: "Ett användarnamn på en annan tjänst.",
    en: "A handle on another service.",
  },
  "identity-phone": { sv: "Ett telefonnummer.", en: "A phone number." },
  "identity-national-number": {
    sv: "Ett personnummer eller liknande.",
    en: "A national identity number.",
  },
  "identity-plate": { sv: "Ett registreringsnummer.", en: "A number plate." },
  "identity-name": { sv: "Ett namn på en människa.", en: "Somebody's name." },
  "identity-address": { sv: "En gatuadress.", en: "A street address." },
  "identity-place": {
    sv: "En namngiven skola eller arbetsplats.",
    en: "A named school or workplace.",
  },
};
