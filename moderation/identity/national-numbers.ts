import {
  danishCheck,
  finnishCheck,
  healthServiceCheck,
  irishCheck,
  isBirthday,
  luhn,
  norwegianCheck,
} from "./checksums.ts";
import { latin, type Source, type Trace, take } from "./source.ts";

const rule = ["identity-national-number", 0.9] as const;
/** Ten to twelve digits with what may stand between them; which number it is, the digits say. */
const row = /(?<![\d,])\d(?:[ .\-+/]{0,3}\d){9,11}(?![ ]?[-+]?\d)/g;
const finnish = latin(/(?<![\p{L}\d])(\d{6})[-+a-fu-y](\d{3})([\da-fhj-npr-y])(?![\p{L}\d])/gu);
const insurance = latin(
  /(?<![\p{L}\d])(?!bg|gb|nk|kn|tn|nt|zz)[a-ceghj-prtw-z][a-ceghj-nprtw-z](?:[ .-]?\d\d){3}[ .-]?[a-d](?![\p{L}\d])/gu,
);
const socialSecurity = /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\d-])/g;
const loneSecurity = /(?<!\d)\d{3}[ .-]?\d\d[ .-]?\d{4}(?!\d)/g;
const irish = latin(/(?<![\p{L}\d])(\d{7})[ ]?([a-w])([a-iw]?)(?![\p{L}\d])/gu);
const document = latin(
  /(?<!\p{L})(?:pass(?:port)?(?:nummer|nr| number| no)|körkort(?:snummer|snr)|driver'?s? licen[cs]e(?: number| no)?|medicare(?: number| no)?|social insurance(?: number| no)?|sin (?:number|no)|tax file(?: number| no)?|tfn)\.?[^\d\n]{0,12}([a-z]{0,3}\d(?:[ -]?\d){6,9})(?!\d)/gu,
);
const publicService = latin(/(?<!\p{L})ppsn?/u);
const cue = latin(
  /(?<!\p{L})(?:person-?(?:nummer|nr|numret|n:r)|personnum|pers?\.?nr|pnr|samordnings(?:nummer|nr|numret)|födelsenummer|fødselsnummer|fnr|d-nummer|cpr(?:-?(?:nr|nummer|number))?|hetu|henkilötunnus|sotu|personal (?:identity |id )?number|identity number|id number|id-nummer|national id|social (?:security|insurance))(?!\p{L})/u,
);

/** Personal numbers of the countries of the two languages. */
export function findNationalNumbers({ text }: Source, traces: Trace[]): void {
  const near = (at: number, length: number) => text.slice(Math.max(0, at - 45), at + length + 30);
  const cued = ({ index, 0: { length } }: RegExpExecArray) => cue.test(near(index, length));
  const named = ({ index }: RegExpExecArray, name: RegExp) =>
    name.test(text.slice(Math.max(0, index - 35), index));
  take(traces, text, row, rule, (match) => {
    const digits = match[0].replace(/\D/g, "");
    if (isPersonalNumber(match[0], digits)) return !isMobile(match[0], digits) || cued(match);
    if (digits.length === 11) return isNorwegian(match[0], digits, cued(match));
    if (isDanish(match[0], digits)) return true;
    if (digits.length === 10 && named(match, /nhs[- ]?(?:number|no|nr|nummer)/u))
      return healthServiceCheck(digits) || !digits.startsWith("0");
    return cued(match) && (isDated(digits) || isDatedDanish(digits));
  });
  take(
    traces,
    text,
    finnish,
    rule,
    (match) =>
      isBirthday(match[1]?.slice(2, 4) ?? "", match[1]?.slice(0, 2) ?? "") &&
      (finnishCheck(`${match[1]}${match[2]}`, match[3] ?? "") || cued(match)),
  );
  // A pattern with groups would show only the first of them: the whole number is the evidence.
  take(traces, text, insurance, rule);
  take(traces, text, socialSecurity, rule);
  take(traces, text, loneSecurity, rule, (match) => named(match, /(?:ssn|social security)/u));
  take(
    traces,
    text,
    irish,
    rule,
    (match) => irishCheck(match[1] ?? "", match[2] ?? "", match[3]) || named(match, publicService),
  );
  take(traces, text, document, rule);
}

/** True for a Swedish personal or coordination number with a real date and a right check digit. */
export function isPersonalNumber(raw: string, digits = raw.replace(/\D/g, "")): boolean {
  return isDated(digits) && luhn(digits.slice(-10)) && isGrouped(raw);
}

/** Ten or twelve digits that begin with a date; a coordination number adds sixty to the day. */
function isDated(digits: string): boolean {
  if (digits.length !== 10 && !/^(?:18|19|20)\d{10}$/.test(digits)) return false;
  const ten = digits.slice(-10);
  const day = Number(ten.slice(4, 6));
  return isBirthday(ten.slice(2, 4), String(day > 60 ? day - 60 : day));
}

/** A mobile number may by chance be a coordination number too; as such it is written 6-4. */
function isMobile(raw: string, digits: string): boolean {
  return /^07[02369]\d[6-9]\d{5}$/.test(digits) && !/^\d{6} ?[-+]/.test(raw);
}

/** As people write it: in one, with a sign before the last four, or one digit at a time. */
function isGrouped(raw: string): boolean {
  return (
    /^(?:\d\d[ -]?)?\d\d[ .\-/]?\d\d[ .\-/]?\d\d[ ]?[-+./]?[ ]?\d\d ?\d\d$/.test(raw) ||
    /^\d(?:[^\d]{1,3}\d){9,11}$/.test(raw)
  );
}

function isDatedDanish(digits: string): boolean {
  return digits.length === 10 && isBirthday(digits.slice(2, 4), digits.slice(0, 2));
}

function isDanish(raw: string, digits: string): boolean {
  return /^\d{6} ?- ?\d{4}$/.test(raw) && isDatedDanish(digits) && danishCheck(digits);
}

function isNorwegian(raw: string, digits: string, cued: boolean): boolean {
  // A D-number adds forty to the day.
  const day = Number(digits.slice(0, 2));
  const dated = isBirthday(digits.slice(2, 4), String(day > 40 ? day - 40 : day));
  const grouped = /^(?:\d{6}[ -]?\d{5}|\d{6} ?\d{3} ?\d{2}|\d(?:[^\d]{1,3}\d){10})$/.test(raw);
  return dated && grouped && (cued || norwegianCheck(digits));
}
