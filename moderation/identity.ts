import { findNames } from "./identity-names.ts";
import { findNumbers } from "./identity-numbers.ts";
import { scoreIn } from "./levels.ts";
import type { Normalised } from "./normalise.ts";
import type { Rule, Signal } from "./types.ts";

/** A piece of identity found by shape, at offsets of the text that was searched. */
export type Trace = { rule: string; weight: number; start: number; end: number };

const email =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const spelledEmail =
  /[\p{L}\p{N}][\p{L}\p{N}._-]{1,40} ?(?:\(at\)|\[at\]| at |\(a\)|snabel-a|\(snabela\)|snabela) ?[\p{L}\p{N}-]{2,40} ?(?:\(dot\)|\[dot\]| dot | punkt |\(punkt\)|\.) ?(?:com|se|net|org|no|dk|fi|uk|nu|io|me|example)(?![\p{L}\p{N}])/gu;
const handle = /(?<![\p{L}\p{N}._%+@-])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,40}/gu;
const network =
  "(?:snap|snapchat|insta|instagram|ig|kik|discord|telegram|tiktok|facebook|fb|messenger|whatsapp|wickr|twitter|reddit)";
const namedHandle = new RegExp(
  `(?<![\\p{L}])${network}(?![\\p{L}])[^\\n@]{0,40}?(?<![\\p{L}\\p{N}_.])([\\p{L}\\p{N}]{1,25}[_.#\\d][\\p{L}\\p{N}_.#]{1,25})`,
  "gu",
);
const profile =
  /(?:facebook|instagram|tiktok|snapchat|linkedin|twitter|x)\.com\/[\p{L}\p{N}_.@/-]{2,60}|(?:t|wa)\.me\/[\p{L}\p{N}_+]{3,40}|discord\.gg\/\w{3,20}/gu;

/** Everything in a text that could tell who somebody is. Found by shape, not by words alone. */
export function findIdentity(
  source: Normalised,
  original: string,
  field: "title" | "text",
): Signal[] {
  const { text, from, to } = source;
  const traces: Trace[] = [...findNumbers(text)];
  const take = (pattern: RegExp, rule: string, weight: number) => {
    for (const match of text.matchAll(pattern)) {
      traces.push({ rule, weight, start: match.index, end: match.index + match[0].length });
    }
  };
  if (text.includes("@")) {
    take(email, "identity-email", 0.9);
    take(handle, "identity-handle", 0.6);
  }
  take(spelledEmail, "identity-email", 0.7);
  take(namedHandle, "identity-handle", 0.6);
  take(profile, "identity-handle", 0.8);
  const signals = traces.map((trace) =>
    toSignal(trace, field, from[trace.start] ?? 0, to[trace.end - 1] ?? 0),
  );
  for (const name of findNames(original)) signals.push(toSignal(name, field, name.start, name.end));
  return signals;
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
