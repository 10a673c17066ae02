import { latin, type Source, type Trace, take } from "./source.ts";

const nordic = "[A-HJ-PR-UW-Za-hj-pr-uw-z]{3}[ -]?\\d{2}[\\dA-HJ-PR-UW-Za-hj-pr-uw-z]";
const british = "[A-Za-z]{2}\\d{2} ?[A-Za-z]{3}";
const plate = latin(
  `(?<![\\p{L}\\d])(?:${nordic}|${british}|[A-Za-z]{2} ?\\d{2} ?\\d{3}|[A-Z]{1,3}-\\d{3,4})(?![\\p{L}\\d])`,
  "gu",
);
const said = latin(
  /(?<!\p{L})(?:reg\.?(?:nr|nummer|istreringsnummer|istrering|skylt|istration|-nr| ?no)?|registrerings?\p{L}{0,10}|registration|nummerplåt\p{L}{0,5}|skylt\p{L}{0,5}|(?:number |licen[cs]e )?plates?|rego?)(?!\p{L})/u,
);
const vehicle = latin(
  /(?<!\p{L})(?:bil(?:en|ens)?|lastbil\p{L}{0,3}|skåpbil\p{L}{0,3}|mc|moped\p{L}{0,3}|husbil\p{L}{0,3}|kör(?:de|t)?|parkera\p{L}{0,3}|volvo|saab|audi|bmw|golf|passat|skoda|toyota|kia|ford|fiat|tesla|peugeot|renault|mercedes|vauxhall|corsa|astra|car|van|lorry|truck|motorbike|drives?|driving|parked|estate|hatchback)(?!\p{L})/u,
);
const commonWord =
  /^(?:the|and|for|her|him|his|has|had|was|are|but|not|our|out|per|tog|kör|kom|hon|han|den|det|dag|max|ton|cup|bus|bpm|usd|sek|eur|nok|dkk|gbp|mer|nästan)$/;

const partial = latin(
  /(?<!\p{L})plates? (?:starts?|begins?|starting) (?:with )?([A-Z\d]{2,4})(?![\p{L}\d])/gu,
);

/** Number plates: the shape alone is too common, so a word about a vehicle must be near. */
export function findPlates({ cased, text }: Source, traces: Trace[]): void {
  if (!/[a-z]{1,3}[ -]?\d{2}|plates? (?:start|begin)/.test(text)) return;
  if (!said.test(text) && !vehicle.test(text)) return;
  take(traces, cased, partial, ["identity-plate", 0.6]);
  take(traces, cased, plate, ["identity-plate", 0.8], ({ index, 0: found }) => {
    if (commonWord.test(found.slice(0, 3).toLowerCase())) return false;
    const end = index + found.length;
    const near = text.slice(Math.max(0, index - 40), index) + text.slice(end, end + 25);
    if (/^ ?(?:kr|km|mil|mg|ml|%)/.test(text.slice(end, end + 4))) return false;
    return said.test(near) || (/^[A-Z]{2}/.test(found) && vehicle.test(near));
  });
}
