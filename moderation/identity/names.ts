import { isFamous } from "./famous.ts";
import { firstNames, wordNames } from "./first-names.ts";
import {
  ageFirst,
  called,
  described,
  initialled,
  kinDetail,
  own,
  ownDetail,
  pair,
  presented,
  role,
  surnameEnd,
  surnameOnly,
  thirdWithWork,
  titled,
  workMate,
} from "./name-shapes.ts";
import { aloneWords, notSurname } from "./name-words.ts";
import { latin, type Source, type Trace, take, words } from "./source.ts";

const rule = "identity-name";
const startsHigh = latin(/^\p{Lu}/u);
const plainName = latin(/^\p{Lu}\p{Ll}+$/u);
const royal = latin(
  /(?:St\.?|Saint|Sankt|Prince|King|Queen|Princess|Kung|Drottning|Prins|Jack|\p{Lu}\p{Ll}+) $/u,
);
/** A name followed by what may be an age, a place or a class: before the dearer look for kin. */
const detail = latin(
  /\p{L},? \(?\d|\p{L} \d|(?:i|in|from|från|at|på) (?:the )?\p{Lu}|, (?:klass|åk|årskurs|year|grade|i |in )/u,
);
const naming = /heter|namn|name|called|döpt/;

/** People's names. A first name alone, even of kin, names nobody; a surname, age or place does. */
export function findNames({ cased, text, hasName }: Source, traces: Trace[]): void {
  if (naming.test(text)) {
    take(traces, cased, own, [rule, 0.6], (match) => isOwn(match[1] ?? "", match.index, cased));
  }
  if (!hasName) return;
  const notAlone = (name: string) =>
    !name.split(" ").some((part) => aloneWords.has(part.toLowerCase()));
  const full = (match: RegExpExecArray) =>
    isFullName(match[1] ?? "", match[2] ?? "", match.index, cased);
  let pairs = 0;
  pair.lastIndex = 0;
  for (let match = pair.exec(cased); match; match = pair.exec(cased)) {
    pairs += 1;
    const accepted = full(match);
    push(traces, match, accepted);
    // The second word of what is no name may be the first of one.
    if (!accepted) pair.lastIndex = match.index + (match[1]?.length ?? 0) + 1;
  }
  for (const match of cased.matchAll(initialled)) push(traces, match, full(match));
  const single = ({ 1: name = "", 2: other = "" }: RegExpExecArray) => notAlone(name || other);
  if (detail.test(cased)) {
    take(traces, cased, kinDetail, [rule, 0.5], single);
    take(traces, cased, ageFirst, [rule, 0.5], single);
    take(traces, cased, ownDetail, [rule, 0.6], single);
  }
  if (naming.test(text)) {
    take(traces, cased, thirdWithWork, [rule, 0.5], single);
    take(traces, cased, surnameOnly, [rule, 0.5], single);
  }
  take(traces, cased, workMate, [rule, 0.5], single);
  take(traces, cased, titled, [rule, 0.5], ({ 0: found }) => {
    const [, first = "", ...rest] = found.split(/[ ,]+/);
    return notAlone(first) && !isFamous(first, rest.at(-1) ?? "");
  });
  if (pairs > 0) findPairs(cased, traces, notAlone);
}

/** Two words with capitals of which neither need be known: what stands around them tells. */
function findPairs(cased: string, traces: Trace[], notAlone: (name: string) => boolean): void {
  const whole = (first: string, last: string) =>
    notAlone(`${first} ${last}`) && plausible(last) && !isFamous(first, last);
  take(traces, cased, called, [rule, 0.5], ({ 1: name = "" }) => {
    const [first = "", ...rest] = name.split(" ");
    return whole(first, rest.at(-1) ?? "");
  });
  for (const match of [...cased.matchAll(role), ...cased.matchAll(presented)]) {
    push(traces, match, whole(match[1] ?? "", match[2] ?? ""));
  }
  take(traces, cased, described, [rule, 0.5], ({ 1: name = "" }) => {
    const [first = "", last = ""] = name.split(" ");
    return whole(first, last);
  });
}

function push(traces: Trace[], match: RegExpExecArray, accepted: boolean): void {
  if (!accepted) return;
  const name = `${match[1]} ${match[2]}`;
  const start = match.index + match[0].lastIndexOf(name);
  traces.push({ rule, weight: 0.5, start, end: start + name.length });
}

/** "Jag heter Anna" names the writer; the same in another's mouth only if the surname is there too. */
function isOwn(name: string, at: number, text: string): boolean {
  const [first = "", second = ""] = name.split(" ");
  const low = first.toLowerCase();
  if (aloneWords.has(low) || notCalled.has(low)) return false;
  const capitalised = latin(/^\p{Lu}/u).test(first);
  if (!capitalised && !firstNames.has(low) && !surnameEnd.test(second.toLowerCase())) return false;
  if (shouted(first) && !firstNames.has(low)) return false;
  const quoted = latin(/["”“»'][^\p{L}]{0,2}$/u).test(text.slice(Math.max(0, at - 3), at));
  return !quoted || startsHigh.test(second);
}

function isFullName(first: string, last: string, at: number, text: string): boolean {
  const low = first.toLowerCase();
  const given = low.split("-")[0] ?? "";
  const parts = last.split(" ");
  // "Anna Svensson Monday": the last word may belong to what follows.
  const final = parts.at(-1) ?? "";
  const surname = plausible(final) ? final : (parts.at(-2) ?? "");
  if (aloneWords.has(low) && !firstNames.has(low)) return false;
  if (!plausible(surname) || parts.some((part) => isFamous(first, part))) return false;
  if (royal.test(text.slice(Math.max(0, at - 14), at)) && !firstNames.has(low)) return false;
  const ending = surnameEnd.test(surname.toLowerCase());
  if (wordNames.has(given)) return ending && !notSurname.has(surname.toLowerCase());
  return (
    firstNames.has(low) ||
    firstNames.has(given) ||
    (ending &&
      plainName.test(first) &&
      /(?:sson|berg|qvist|kvist|ström|gren|dahl|stedt)$/.test(surname))
  );
}

/** A word that can be a surname: not shouted, not a day, a place or a kind of building. */
function plausible(surname: string): boolean {
  const low = surname.toLowerCase().replace(/'s?$/, "");
  return (
    low.length > 1 &&
    !shouted(surname) &&
    !notSurname.has(low) &&
    !/(?:gatan|vägen|skolan|sjukhus|station)$/.test(low)
  );
}

function shouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** What may follow "jag heter" or "my name is" without being a name. */
const notCalled = words(
  `inte något nåt inget ingenting samma ju här annat egentligen bara not mud dirt irrelevant hidden safe secret the one all
  getting out on still mine också nog väl faktiskt som vad mamma pappa numera typ liksom so such really actually in at on a an
  no nobody anonymous anonym hemlig skitsamma ovidkommande någonting förresten then than being taken cleared`,
);
