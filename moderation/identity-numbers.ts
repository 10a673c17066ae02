import type { Trace } from "./identity.ts";

const run = /(?<![\p{L}\d.,/-])(?:\+|\(\+|\()?\d(?:[ \t]?[-./()]?[ \t]?\d){5,18}(?!\d)/gu;
const dateLike =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}[/.]\d{1,2}[- ]+\d{4}|\d{4} ?- ?\d{4})$/;
const priceLike = /^\d{1,3}(?:[ .]000){1,3}$/;
const thousands = /^[1-9]\d{0,2}(?: \d{3}){1,3}$/;
const timeLike = /^\d{1,2}[.:]\d{2} ?- ?\d{1,2}[.:]\d{2}$/;
const cue =
  /(?:ring|sms|text|call|nummer|number|tel|mobil|phone|whatsapp|nå mig|reach|swish|messa)[^\n]{0,25}$/;
const digitWord =
  /(?:(?:noll|nolla|ett|två|tre|fyra|fem|sex|sju|åtta|nio|zero|oh|one|two|three|four|five|six|seven|eight|nine)[ ,.-]{1,3}){6,14}(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|zero|oh|one|two|three|four|five|six|seven|eight|nine)/gu;
const insurance =
  /(?<![\p{L}\p{N}])[a-ceghj-prtw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![\p{L}\p{N}])/gu;
const socialSecurity = /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g;
const plate =
  /(?:reg|regnr|regnummer|registr[a-zåäö]*|bilen|plate|plates|licence plate|car)[^\n]{0,20}?(?<![\p{L}\d])([a-hj-pr-uw-z]{3} ?\d{2}[a-hj-pr-uw-z\d])(?![\p{L}\d])/gu;

/**
 * Help lines and other numbers anyone may write: the operator's help page and well-known services
 * (DOMAIN, section 4). Kept as digits without the country code's plus sign.
 */
const helplines = new Set(
  `087021680 22400040 91508588 70201201 80200500 70100130 0925250111 0925250112 0925250113 080005005
  080090045 08082000247 08088010327 08009995428 08001111 08088005000 03001231110 03001236600
  08009177650 08000086811 08000684141 1800459459 1800341900 1800666666 1800111888 18006624357
  18007997233 18004224453 18006686868 18665312600 131114 1300659467 1300224636 1800737732
  1800551800 1800250015 1300368186 1300766491 08001110111 08001110222 08001110550 01806313031
  0221892031 116123 116111 116117 116006 116016 116000 741741 686868 85258 88788 50808 90101 46855`.split(
    /\s+/,
  ),
);
// Free and shared-cost numbers belong to organisations: 020 and 0771 in Sweden, 0800 and the like
// in Britain and Germany, 1-800 and its siblings in North America.
const organisation =
  /^(?:(?:46|0046)?0?(?:20\d{5,7}|77[01]\d{6}|200\d{5,6})|0(?:800|808|300|345|844|845|870)\d{4,7}|1?(?:800|888|877|866|855|844|833)\d{7}|1800\d{6}|1300\d{6})$/;

/** Phones, national numbers and number plates in a normalised text. */
export function findNumbers(text: string): Trace[] {
  const traces: Trace[] = [];
  for (const match of text.matchAll(run)) {
    const raw = match[0];
    const end = match.index + raw.length;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const kind = kindOf(raw, before);
    if (kind) traces.push({ rule: kind, weight: 0.9, start: match.index, end });
  }
  const take = (pattern: RegExp, rule: string) => {
    for (const match of text.matchAll(pattern)) {
      const inner = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(inner);
      traces.push({ rule, weight: 0.8, start, end: start + inner.length });
    }
  };
  take(digitWord, "identity-phone");
  take(insurance, "identity-national-number");
  take(socialSecurity, "identity-national-number");
  take(plate, "identity-plate");
  return traces;
}

function kindOf(raw: string, before: string): string | null {
  const digits = raw.replace(/\D/g, "");
  if (isPersonalNumber(raw, digits)) return "identity-national-number";
  return isPhone(raw, digits, before) ? "identity-phone" : null;
}

/** True for a Swedish personal or coordination number with a real date and a right check digit. */
export function isPersonalNumber(raw: string, digits = raw.replace(/\D/g, "")): boolean {
  if (!/^\d{6}(?:\d{2})? ?[-+ ]? ?\d{4}$/.test(raw)) return false;
  const ten = digits.slice(-10);
  const month = Number(ten.slice(2, 4));
  const day = Number(ten.slice(4, 6));
  // Coordination numbers add 60 to the day (Skatteverket, SKV 704).
  const date = day > 60 ? day - 60 : day;
  if (month < 1 || month > 12 || date < 1 || date > 31) return false;
  if (digits.length === 12 && !/^(?:18|19|20)/.test(digits)) return false;
  return luhn(ten);
}

/** The check used by Swedish personal numbers (Luhn, "modulus 10"). */
function luhn(ten: string): boolean {
  let sum = 0;
  for (let at = 0; at < ten.length; at += 1) {
    const twice = Number(ten[at]) * (at % 2 === 0 ? 2 : 1);
    sum += twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

function isPhone(raw: string, digits: string, before: string): boolean {
  const plain = raw.trim();
  if (dateLike.test(plain) || priceLike.test(plain) || timeLike.test(plain)) return false;
  if (organisation.test(digits) || helplines.has(digits)) return false;
  const known = digits.replace(/^00/, "");
  const isHelpline = [...["46", "47", "45", "44", "358", "1"]].some(
    (code) =>
      known.startsWith(code) &&
      (helplines.has(known.slice(code.length)) ||
        helplines.has(`0${known.slice(code.length)}`) ||
        organisation.test(`0${known.slice(code.length)}`)),
  );
  if (isHelpline) return false;
  const called = cue.test(before);
  if (/^\(?\+/.test(plain) || /^00[1-9]/.test(digits))
    return digits.length >= 8 && digits.length <= 15;
  if (digits.startsWith("0")) {
    if (digits.length < 8 || digits.length > 11) return false;
    // 0.5 and the like never get this long; what is left is a national number with its trunk zero.
    return /^0[1-9]/.test(digits);
  }
  // North America: three, three and four.
  if (/^(?:1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/.test(plain)) return true;
  if (/^[2-9]\d{2}\) ?\d{3}[ .-]\d{4}$/.test(plain)) return true;
  if (thousands.test(plain) && !called) return false;
  // Norway and Denmark write eight digits without a zero: only after a word that asks to call.
  return called && digits.length >= 7 && digits.length <= 11;
}
