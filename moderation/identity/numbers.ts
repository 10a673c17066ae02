import { findNationalNumbers } from "./national-numbers.ts";
import { judgePhone } from "./phones.ts";
import { latin, type Source, type Trace } from "./source.ts";

// Digits and what may stand between two of them: no branch, so no way back.
const row = /(?<!\d)(?:\+ ?|\(\+?|\+?\()?\d(?:[ \t.\-/()*_~|]{0,3}\d)*/g;
/** "o" written for nought inside a group of digits. */
const letterO = latin(/(?<![\p{L}\p{N}])(?=o{0,3}\d)[\do]{2,14}(?![\p{L}])/gu);
const wordBefore = latin(/\p{L}$/u);
const shortWordBefore = latin(
  /(?<!\p{L})(?:tel|tlf|tfn|nr|nummer|mob|mobil|ring|call|sms|text|phone|no|på|till)$/u,
);
/** More groups than this are no one number; keeps long rows linear. */
const MOST_GROUPS = 18;
/** Inside a row, what begins without a nought or a plus is a date or three, three and four. */
const FEW_GROUPS = 4;

/** Phones and national numbers. */
export function findNumbers(source: Source, traces: Trace[]): void {
  const plain = /\do|o\d/.test(source.text)
    ? { ...source, text: source.text.replace(letterO, (group) => group.replaceAll("o", "0")) }
    : source;
  const first = traces.length;
  findNationalNumbers(plain, traces);
  const taken = traces.slice(first);
  for (const match of plain.text.matchAll(row)) {
    if (match[0].length < 5) continue;
    const before = plain.text.slice(Math.max(0, match.index - 45), match.index);
    if (wordBefore.test(before) && !shortWordBefore.test(before)) continue;
    const end = match.index + match[0].length;
    if (taken.some((trace) => trace.start < end && trace.end > match.index)) continue;
    readRow(match[0], match.index, before, plain.text, traces);
  }
}

function readRow(raw: string, start: number, before: string, text: string, traces: Trace[]): void {
  const groups = [...raw.matchAll(/[(+]{0,2}\d+\)?/g)];
  let at = 0;
  while (at < groups.length) {
    const read = mayStart(groups, at) ? longest(raw, groups, at, start, before, text) : null;
    if (read?.phone) {
      const from = start + read.from;
      traces.push({ rule: "identity-phone", weight: 0.9, start: from, end: start + read.to });
    }
    at = read ? read.next : at + 1;
  }
}

/** Spares the search where no number begins: inside a row of single digits, or at noughts. */
function mayStart(groups: readonly RegExpExecArray[], at: number): boolean {
  const head = `${groups[at]?.[0]}${groups[at + 1]?.[0]}${groups[at + 2]?.[0]}`.replace(/\D/g, "");
  if (head.startsWith("0")) return /^00?[1-9]/.test(head);
  return at === 0 || (groups[at]?.[0].length ?? 0) > 1;
}

/** The longest part of a row, from one group on, that is a phone number or surely none. */
function longest(
  raw: string,
  groups: readonly RegExpExecArray[],
  at: number,
  start: number,
  before: string,
  text: string,
) {
  const from = at === 0 ? 0 : (groups[at]?.index ?? 0);
  const most = at === 0 || /^[0+(]/.test(groups[at]?.[0] ?? "") ? MOST_GROUPS : FEW_GROUPS;
  for (let last = Math.min(groups.length, at + most) - 1; last >= at; last -= 1) {
    const group = groups[last];
    const to = (group?.index ?? 0) + (group?.[0].length ?? 0);
    const part = raw.slice(from, to).replace("(0)", "");
    const digits = part.replace(/\D/g, "");
    if (digits.length < 3) return null;
    if (digits.length > (at === 0 ? 24 : 16)) continue;
    const after = text.slice(start + to, start + to + 30);
    const whole = at === 0 && last === groups.length - 1;
    const verdict = judgePhone({ raw: part, digits, before, after, whole });
    if (verdict) return { phone: verdict === true, from, to, next: last + 1 };
  }
  return null;
}
