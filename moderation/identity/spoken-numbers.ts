import { anyOf, latin, type Trace } from "./source.ts";

/** Digits as words of either language; tens and teens stand for two digits. */
const values: Readonly<Record<string, string>> = {
  ...each("noll nolla nollan zero oh nought naught", "0"),
  ...each("ett etta ettan one", "1"),
  ...each("två tvåa tvåan two", "2"),
  ...each("tre trea trean three", "3"),
  ...each("fyra fyran four", "4"),
  ...each("fem femma femman five", "5"),
  ...each("sex sexa sexan six", "6"),
  ...each("sju sjua sjuan seven", "7"),
  ...each("åtta åttan eight", "8"),
  ...each("nio nia nian nine", "9"),
  ...rowFrom("tio elva tolv tretton fjorton femton sexton sjutton arton nitton", 10, 1),
  ...rowFrom("ten eleven twelve thirteen fourteen fifteen sixteen", 10, 1),
  ...rowFrom("seventeen eighteen nineteen", 17, 1),
  ...rowFrom("tjugo trettio fyrtio femtio sextio sjuttio åttio nittio", 20, 10),
  ...rowFrom("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
};
const word = anyOf(Object.keys(values).join(" "));
const times = "(?:(?:dubbel|double|trippel|triple|treble)[ -]?)?";
// Every step takes one digit or one word and nothing follows that could fail: no way back.
const row = latin(
  `(?<![\\p{L}\\d])(?:\\+|plus )?${times}(?:${word}|\\d)(?:[ ,.\\-/()]{0,3}${times}(?:${word}|\\d)){4,40}`,
  "gu",
);
const step = latin(`(dubbel|double|trippel|triple|treble)?[ -]?(${word}|\\d)`, "gu");
const gate = latin(`(?<![\\p{L}])${word}[ ,.\\-/]{0,3}(?:${word}|\\d|double|dubbel)`, "u");
/** A digit and a word, or digits with commas between. */
const listed = latin(`\\d[ ,.\\-/]{1,3}${word}|\\d(?:, ?\\d){8}`);
const cue = latin(
  /(?<!\p{L})(?:ring|ringa|sms|smsa|sms:a|text|texta|call|nummer|numret|number|tel|telefon|mobil|mobilen|phone|cell|whatsapp|nå|nås|reach|dial)(?!\p{L})[^\n]{0,25}$/u,
);

function each(list: string, value: string): Record<string, string> {
  return Object.fromEntries(list.split(" ").map((name) => [name, value]));
}

function rowFrom(list: string, first: number, by: number): Record<string, string> {
  return Object.fromEntries(list.split(" ").map((name, at) => [name, String(first + at * by)]));
}

/** Phone numbers spelled out in words, or in words and digits mixed. */
export function findSpokenNumbers(text: string, traces: Trace[]): void {
  if (!gate.test(text) && !listed.test(text)) return;
  for (const match of text.matchAll(row)) {
    const digits = digitsOf(match[0]);
    const before = text.slice(Math.max(0, match.index - 45), match.index);
    if (hasWord(match[0], digits) && isSpoken(digits, match[0], before)) {
      const end = match.index + match[0].length;
      traces.push({ rule: "identity-phone", weight: 0.8, start: match.index, end });
    }
  }
}

/** Digits alone are read elsewhere, but not with commas between; a mobile number is meant then. */
function hasWord(spoken: string, digits: string): boolean {
  return /[a-zåäö]/.test(spoken) || /^07\d{8,9}$/.test(digits);
}

function digitsOf(spoken: string): string {
  let digits = "";
  let tens = false;
  for (const [, many, name = ""] of spoken.matchAll(step)) {
    const value = values[name] ?? name;
    // "sjuttio fyra" and "seventy four" are one number, not two.
    if (tens && /^[1-9]$/.test(value)) digits = digits.slice(0, -1);
    tens = /^[2-9]0$/.test(value);
    digits += many === undefined ? value : value.repeat(/^(?:dubbel|double)$/.test(many) ? 2 : 3);
  }
  return digits;
}

/** A number to call, not somebody who counts: it starts as numbers do, or a word asks to call. */
function isSpoken(digits: string, spoken: string, before: string): boolean {
  if (counts(digits)) return false;
  if (cue.test(before)) return digits.length >= 7;
  if (/^(?:\+|plus )/.test(spoken) || /^0(?:0?[1-9])/.test(digits)) return digits.length >= 8;
  const tens = latin(/(?:tio|tjugo|ton|elva|tolv|teen|ty|ten|eleven|twelve)(?!\p{L})/u).test(
    spoken,
  );
  return !tens && digits.length >= 7 && new Set(digits).size >= 4;
}

/** "Ett två tre fyra", "five four three two", "one two, one two": counting, breathing, marching. */
function counts(digits: string): boolean {
  let steps = 0;
  for (let at = 1; at < digits.length; at += 1) {
    if (Math.abs(Number(digits[at]) - Number(digits[at - 1])) === 1) steps += 1;
  }
  return steps > (digits.length - 1) * 0.6 || new Set(digits).size < 3;
}
