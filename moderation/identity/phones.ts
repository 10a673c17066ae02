import { isPublicNumber } from "./helplines.ts";
import { anyOf, latin } from "./source.ts";

/** A row of digits and what stands around it. */
export type Digits = {
  raw: string;
  digits: string;
  /** What stands before the whole row and after this part of it. */
  before: string;
  after: string;
  /** True if nothing of the row is left out. */
  whole: boolean;
};

const day = "(?:0?[1-9]|[12]\\d|3[01])";
const year = "(?:19|20)\\d{2}";
const date = `(?:\\d{4}[-/. ]${day}[-/. ]${day}|${day}[-/. ]${day}[-/. ]{1,2}${year}|${day}[-/.]${day}[-/.]\\d{2}|${year})`;
const time = "(?:[01]?\\d|2[0-4])[.:][0-5]\\d";
/** Dates, years and times in a row, and the day, month and year written together. */
const calendar = latin(
  `^(?:(?:${date}|${time})(?:[ \\t]{0,2}[-/~ ][ \\t]{0,2}(?:${date}|${time})){0,20}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${year})$`,
);
const decimals = /^(?:0\.\d{1,12}[ -]{0,3}){1,20}$/;
const thousands = /^[1-9]\d{0,2}(?:[ .]\d{3}){1,4}$/;
const unit = latin(
  /^ ?(?:[%€$£]|(?:kr|kronor|sek|spänn|mg|ml|cl|g|gram|kg|km|mil|meter|steg|steps|times|gånger|ggr|år|years|days|dagar|hours|timmar|minutes|minuter|followers|följare|kalorier|kcal|cal|calories|pund|pounds|quid|dollars|bucks|euro|views|people|personer|st|standardglas|units|words|ord)(?![\p{L}\p{N}]))/u,
);
const currency = /[£$€#] ?$/;
const cue = latin(
  `(?<![\\p{L}])${anyOf(
    `ring ringa ringer ringt sms smsa sms:a messa messar text texta txt texting telefon telefonen telefonnummer
    telefonnumret telnr tel tfn tlf mobil mobilen mobilnummer mobilnr mobilnummret nummer numret nr nås
    nå swish swisha signal call calling phone ph cell mobile mob number num reach whatsapp dial mobiltelefon
    telephone facetime imessage viber puhelin landline`,
  )}(?![\\p{L}])[^\\n\\d]{0,25}$`,
  "u",
);
const cueAfter = latin(
  /^[ ,.:-]{0,3}(?:(?:är|is|e|that's|det är) (?:mitt|min|my|hans|hennes|his|her) (?:\p{L}{1,10} )?(?:nummer|nr|number|mobil|cell|tel|telefon)|(?:ring|sms:?a|call me|text me)(?!\p{L}))/u,
);
const otherNumber = latin(
  /(?:isbn|issn|order|beställning|ref|referens|reference|ärende|dnr|diarie|artikel|serie|serial|kolli|spårning|tracking|faktura|invoice|ocr|bankgiro|plusgiro|(?<!\p{L})[bp]g|konto|account|sort code|parcel|paket|booking|boknings|kund|customer|policy|försäkrings|organisations|(?<!\p{L})org|mål|case|patent|version|produkt|product|model|modell|streckkod|barcode|item)[\p{L}.:-]{0,10}[^\n\d,;]{0,14}$/u,
);
const saidNumber = latin(/(?:nummer|number|nr|num|no)[^\p{L}]{0,6}$/u);
const northAmerican =
  /^(?:1[ .-]?)?(?:\([2-9]\d{2}\)[ -]{0,2}|[2-9]\d{2}[ ./-]{1,3})\d{3}[ .-]{1,3}\d{4}$/;
/** Country codes with the least and most digits that follow; any other has six to twelve. */
const lengths: readonly (readonly [code: string, least: number, most: number])[] = [
  ["46", 7, 10],
  ["47", 8, 8],
  ["45", 8, 8],
  ["358", 6, 12],
  ["354", 7, 7],
  ["44", 9, 10],
  ["353", 7, 9],
  ["61", 9, 9],
  ["1", 10, 10],
];

/** True for a phone number; "harmless" for what is surely something else, to be passed over. */
export function judgePhone(row: Digits): boolean | "harmless" {
  const { raw, digits, before, after, whole } = row;
  if (calendar.test(raw) || decimals.test(raw) || isPublicNumber(digits)) return "harmless";
  if (digits.length < 7 || digits.length > 16) return false;
  if (/^\(?\+/.test(raw)) return isInternational(digits, raw, after);
  if (currency.test(before) || unit.test(after)) return false;
  const called = cue.test(before) || cueAfter.test(after);
  if (!called && otherNumber.test(before)) return "harmless";
  if (otherNumber.test(before) && saidNumber.test(before)) return "harmless";
  if (/^00[1-9]/.test(digits)) return isInternational(digits.slice(2), raw, after);
  if (/^0[1-9]/.test(digits)) return isNational(raw, digits, called);
  if (northAmerican.test(raw)) return true;
  if (/^555[-. ]?01\d\d$/.test(raw) || /^(?:467[02369]\d{7}|447\d{9})$/.test(digits)) return true;
  // Norway and Denmark write eight digits without a zero: only after a word that asks to call.
  return called && whole && digits.length <= 12 && !thousands.test(raw);
}

function isInternational(digits: string, raw: string, after: string): boolean {
  if (unit.test(after) || /^[1-9]0+$/.test(digits)) return false;
  const [code = "", least = 6, most = 12] =
    lengths.find(([prefix]) => digits.startsWith(prefix)) ?? [];
  // The zero of the own country is often left standing: "+46 (0)70".
  const rest = digits.slice(code.length).replace(/^0/, "");
  if (code === "1") return /^[2-9]\d{9}$/.test(rest);
  if (code === "")
    return digits.length >= 8 && digits.length <= 15 && !thousands.test(raw.slice(1));
  return rest.length >= least && rest.length <= most;
}

function isNational(raw: string, digits: string, called: boolean): boolean {
  if (digits.length < 8 || digits.length > 11) return false;
  if (called) return true;
  // Eight digits may be anything; Stockholm and Dublin have such numbers.
  if (digits.length === 8) return /^0[18]/.test(digits) && !/^\d\d(?:[ .]\d\d){3}$/.test(raw);
  // One digit at a time may be a row of scores: then all of a mobile number must be there.
  return !/^\d(?:[^\d]{1,3}\d){5}/.test(raw) || digits.length >= 9;
}
