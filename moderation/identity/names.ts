import { isFamous } from "./famous.ts";
import { firstNames, wordNames } from "./first-names.ts";
import { aloneWords, kin, notSurname, titles } from "./name-words.ts";
import { latin, type Source, type Trace, take, words } from "./source.ts";

const rule = "identity-name";
const capital = "\\p{Lu}[\\p{L}']{1,20}(?:-\\p{Lu}[\\p{L}']{1,20})?";
const edge = "(?<![\\p{L}\\p{N}'-])";
const pair = latin(
  `${edge}(${capital}) ((?:(?:von|af|de|van|der|al|el|bin|O'|Mc|Mac) ?){0,2}(?:${capital} )?${capital})(?![\\p{L}])`,
  "gu",
);
const initialled = latin(
  `${edge}(${capital}) ((?:\\p{Lu}\\.? )\\p{Lu}[\\p{L}'-]{2,20})(?![\\p{L}])`,
  "gu",
);
const surnameEnd =
  /(?:sson|berg|bergh|dahl|kvist|qvist|ström|strand|lund|gren|borg|stedt|holm|ell|én|ov|ova|ić|ski|ska|wicz|sund|hed|löf|löv|mark|blad|blom|stam|fors|hult|ås|ander|elius|enius|mann|lind)$/;
const own = latin(
  `${edge}(?:[Jj]ag heter|[Mm]itt (?:riktiga |hela |fulla )?namn är|[Nn]amnet är|[Jj]ag är döpt till|[Mm]y (?:real |full |actual )?name(?: is|'s|s)|[Ii]'m called|[Ii] am called|[Ii]'m named) ((?:${capital}|\\p{Ll}[\\p{L}'-]{2,20})(?: ${capital}| \\p{Ll}{3,22}){0,2})`,
  "gu",
);
const called = latin(
  `(?:(?:${kin}|[Hh]an|[Hh]on|[Jj]ag|[Ee]xet|[Hh]e(?:'s| is)|[Ss]he(?:'s| is)|I'm)(?:,? som| who is)?,? (?:heter|called|named|döpt till)|[Mm]itt namn är|(?:[Rr]eal|[Ff]ull|[Hh]is|[Hh]er) name(?: is|'s)?|[Rr]iktiga namn är|vid namn|by the name of),? (${capital}(?: (?:von |af |de |van )?${capital}){1,2})(?![\\p{L}])`,
  "gu",
);
const surnameOnly = latin(
  `(?:efternamnet är|efternamn är|heter i efternamn|[Ss]urname(?:'s| is|,)?|last name(?: is)?) (${capital})(?![\\p{L}])`,
  "gu",
);
const role = latin(`${edge}(?:${kin}|${titles}),? (${capital}) (${capital})(?![\\p{L}])`, "gu");
const kinDetail = latin(
  `${edge}(?:${kin})(?:,| heter| is called| is named|'s name is|:| is| är)? (${capital})(?:,| är| is| blev| turned|,? som är|,? who is|,? who's)? ?(?:\\(?(?:aged? |på )?\\d{1,2}(?![\\d:.%]|,\\d)(?! ?(?:timmar|gånger|kr|km|mg|öl|glas|hours|times|pints|beers|dagar|days|minuter|minutes|o'clock|pm|am|månader sen|veckor|weeks))|(?:(?:i|in|from|från|at) |på )(?:the )?(?!${anyOfDays()})\\p{Lu}[\\p{L}']{2,20}|, (?:(?:i|in) )?(?:klass|åk|årskurs|year|grade) ?\\d)`,
  "gu",
);
const ageFirst = latin(
  `${edge}(?:[Mm]in|[Vv]år|[Mm]y|[Oo]ur) (?:lilla |lille |little )?\\d{1,2}[- ](?:year[- ]old|åring|åriga|årige)(?: (?:son|daughter|dotter|boy|girl|pojke|flicka|grandson|granddaughter|barnbarn))?,? (${capital})(?![\\p{L}])`,
  "gu",
);
const ownDetail = latin(
  `${edge}(?:[Ii]'m|[Ii] am|[Jj]ag är|[Dd]etta är|[Tt]his is) (${capital}),? (?:\\(?\\d{2}\\)?,? (?:från|from|in|i|of|år)|(?:och jag )?(?:kommer )?(?:from|från) \\p{Lu})`,
  "gu",
);
const described = latin(
  `${edge}(${capital} ${capital})(?:,? (?:that does|who works|who runs|who teaches|that works|who drives|som (?:jobbar|arbetar|sitter i|kör|har \\p{Ll}{2,15}verkstad)|in [PY]\\d|in [Yy]ear \\d|på \\p{Ll}{3,20} i \\p{Lu})|, (?:the|our|enhetschef|chef|rektor|lärare|läkare|roofer|plumber) ?\\p{Ll}{0,15})`,
  "gu",
);
const presented = latin(
  `(?:[Ii]t's|[Ss]he's|[Hh]e's|[Tt]hat's|I am|I'm|[Dd]et är|[Dd]et var|[Hh]on är|[Hh]an är|[Jj]ag är|is called) (${capital}) (${capital})(?=,? (?:who|in|at|som|på|from|från|hos|vid|\\d))`,
  "gu",
);
const thirdWithWork = latin(
  `(?:[Hh]on|[Hh]an) heter (${capital}) och (?:hon |han )?(?:jobbar|arbetar|är (?:lärare|läkare|rektor|sköterska|chef))|(?:[Hh]er|[Hh]is) name(?: is|'s) (${capital}) and s?he (?:works|runs|teaches|drives)`,
  "gu",
);
const workMate = latin(`(?<=(?:is|är|han|hon) )(${capital})(?= som (?:jobbar|sitter))`, "gu");
const titled = latin(
  `${edge}(?:Coach|Pastor|Nurse|Dr|Mr|Mrs|Ms|Miss|Doktor|Doctor|Doc|Sir|Father|Fader|Sister|Reverend|Rev|Professor|Prof|Sergeant|PC|Herr|Fru|Fröken)\\.? (?:${capital} ${capital}|${capital}(?:,| at| på| from| in| från| i) (?:the )?\\p{Lu}[\\p{L}']{2,20}(?: \\p{Lu}[\\p{L}']{2,20}){0,2})`,
  "gu",
);

function anyOfDays(): string {
  return "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|God|Heaven|English|Swedish)(?![\\p{L}])";
}

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
  if (!plausible(surname) || isFamous(first, surname)) return false;
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
