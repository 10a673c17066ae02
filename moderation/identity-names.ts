import type { Trace } from "./identity.ts";

const capital = "\\p{Lu}[\\p{L}'-]{1,20}";
const fullName = `${capital}(?: (?:von |af |de |van |O')?${capital}){0,2}`;
const kin =
  "(?:min|mitt|vår|hans|hennes|my|our|his|her)(?: (?:lilla|äldsta|yngsta|stora|nya|late|little|older|younger|ex|eldest|youngest|best))?[ -](?:man|make|fru|hustru|sambo|särbo|pojkvän|flickvän|kille|tjej|ex|exman|exfru|son|dotter|pojke|flicka|mamma|pappa|mor|far|bror|syster|brorsa|syrra|mormor|farmor|morfar|farfar|kompis|vän|väninna|chef|kollega|granne|styvfar|styvpappa|bonusson|husband|wife|partner|boyfriend|girlfriend|fiance|fiancé|son|daughter|mum|mom|dad|mother|father|brother|sister|friend|mate|boss|colleague|neighbour|neighbor|stepdad|stepmum|stepson|uncle|aunt|nephew|niece|grandson|granddaughter|cousin|kid|boy|girl|baby|ex-husband|ex-wife|counsellor|therapist|manager)";
const stop = new Set(
  `i jag vi du han hon de det den och men så när om att som är var har inte nu ja nej hej tack gud aa
  systemet systembolaget antabus jul julen påsk midsommar måndag tisdag onsdag torsdag fredag lördag
  söndag svenska engelska sverige stockholm göteborg malmö she he they we you it the and but so when
  if that is was has had god jesus christmas easter monday tuesday wednesday thursday friday saturday
  sunday english england america ireland scotland wales january february march april may june july
  august september october november december covid nhs gp a an in on at to for with from who what
  i'm i've i'd i'll he's she's not xbox netflix facebook instagram antabuse valium xanax lyrica tinder
  alzheimer alzheimer's parkinson parkinson's jack crohn's asperger's adhd ptsd bpd prozac zoloft ex`.split(
    /\s+/,
  ),
);
const famous = new Set(
  "winehouse lindgren strindberg bergman zlatan ibrahimović hemingway presley cobain pattinson".split(
    " ",
  ),
);

const introduced = new RegExp(
  `(?<![\\p{L}])(?:(?:[Jj]ag|[Hh]an|[Hh]on|syster|bror|son|dotter|man|fru|sambo|mamma|pappa|chef|läkare|terapeut|kompis|tjej|kille) heter|[Mm]itt namn är|[Nn]amnet är|[Mm]y name is|[Mm]y name'?s|(?:[Nn]ame is)|(?:is|he's|she's|was|I'm|i'm|am) (?:called|named)|vid namn|by the name of) ((?:${capital}|\\p{Ll}[\\p{L}'-]{2,20})(?: ${capital}){0,2}(?: \\p{Ll}{3,20}(?:sson|berg|dahl|kvist|qvist|ström|lund|gren|man))?)`,
  "gu",
);
const kinName = new RegExp(
  `(?<![\\p{L}])(?:${kin}|${kin.replaceAll("my|", "My|")})(?:,| is| är|:)? (${fullName})`,
  "gu",
);
const kinStart = new RegExp(
  `(?<![\\p{L}])(?:Min|Mitt|Vår|My|Our|His|Her|Hans|Hennes) ${kin.slice(kin.indexOf("[ -]") + 4)}(?:,| is| är|:)? (${fullName})`,
  "gu",
);
const surname =
  /(?<![\p{L}])\p{Lu}\p{Ll}{1,15}(?:-\p{Lu}\p{Ll}{1,15})? \p{Lu}\p{Ll}{1,12}(?:sson|berg|bergh|dahl|dal|kvist|qvist|ström|strand|lund|gren|man|borg|stedt|mark|holm|vist|ell|én|ov|ski|ton|son|sund|hed)(?![\p{L}])/gu;
const streetSv =
  /(?<![\p{L}])\p{L}{2,20}(?: ?)(?:vägen|gatan|gränd|stigen|allén|torget|backen|väg|gata|stig)(?:s)? \d{1,4}(?: ?[a-hA-H](?![\p{L}]))?(?![\d%])/gu;
const streetEn =
  /(?<![\p{L}\d])\d{1,5}[a-dA-D]? (?:\p{Lu}\p{L}{1,15} ){1,3}(?:Road|Street|Rd|St|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Way|Crescent|Terrace|Place|Boulevard|Blvd|Gardens|Grove|Hill|Park|Row|Mews)(?![\p{L}])/gu;
const streetLower =
  /(?<![\p{L}\d])(?:live|living|house|address|come to|find me|round|flat|at) [^\n.]{0,20}?\d{1,5}[a-d]? \p{L}{3,15} (?:road|street|avenue|lane|drive|close|crescent|terrace)(?![\p{L}])/giu;
const postcode = /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/gu;
const schoolSv =
  /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,20}(?:skolan|skola|gymnasiet|förskolan|dagis)(?![\p{L}])/gu;
const schoolEn =
  /(?<=[\p{Ll},'] )(?:St\.? )?\p{Lu}[\p{L}']{1,20}(?: \p{Lu}[\p{L}']{1,20}){0,2} (?:Primary|Secondary|School|Elementary|Academy|High|Junior|Infants|Nursery|College|Grammar|Preschool)(?![\p{L}])/gu;
const workplace =
  /(?<![\p{L}])(?:(?:jobbar|arbetar|anställd|vikarierar) (?:på|hos) (?:\p{L}{2,20} ){0,2}?i \p{Lu}\p{L}{2,20}|(?:works|work|working|manages|runs|employed) (?:as \p{L}{1,15} )?(?:at|for|the|in)(?: the)? \p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})? in \p{Lu}\p{L}{2,20})/gu;

const described = new RegExp(
  `(?<![\\p{L}])(${capital} ${capital})(?:,? (?:that does|who works|who runs|that works|som (?:jobbar|arbetar|sitter i|har \\p{Ll}+verkstad)|in [PY]\\d|in [Yy]ear \\d)|, (?:the|our|enhetschef|chef|rektor|lärare|läkare) ?\\p{Ll}*)|(?<=(?:is|är|han|hon) )(${capital})(?= som (?:jobbar|sitter))`,
  "gu",
);

/** Names, addresses, schools and workplaces, in the text as it was written: capitals matter. */
export function findNames(original: string): Trace[] {
  const traces: Trace[] = [];
  const whole = (pattern: RegExp, rule: string, weight: number) => {
    for (const match of original.matchAll(pattern)) {
      if (famousOnly(match[0])) continue;
      traces.push({ rule, weight, start: match.index, end: match.index + match[0].length });
    }
  };
  const named = (pattern: RegExp, weight: number) => {
    for (const match of original.matchAll(pattern)) {
      const name = match[1] ?? match[2] ?? "";
      const first = name.split(" ")[0] ?? "";
      if (stop.has(first.toLowerCase()) || shouted(first) || notAName(first)) continue;
      const start = match.index + match[0].lastIndexOf(name);
      traces.push({ rule: "identity-name", weight, start, end: start + name.length });
    }
  };
  named(introduced, 0.6);
  named(described, 0.5);
  named(kinName, 0.5);
  named(kinStart, 0.5);
  whole(surname, "identity-name", 0.5);
  whole(streetSv, "identity-address", 0.8);
  whole(streetEn, "identity-address", 0.8);
  whole(streetLower, "identity-address", 0.7);
  whole(postcode, "identity-address", 0.8);
  whole(schoolSv, "identity-place", 0.5);
  whole(schoolEn, "identity-place", 0.5);
  whole(workplace, "identity-place", 0.4);
  return traces;
}

function famousOnly(name: string): boolean {
  return name.split(" ").some((part) => famous.has(part.toLowerCase()));
}

function shouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

/** What may follow "jag heter" or "my name is" without being a name. */
function notAName(first: string): boolean {
  return /^(?:inte|något|nåt|samma|ju|här|annat|egentligen|bara|not|mud|dirt|irrelevant|hidden|safe|secret|the|one|all|getting|out|on|still|mine)$/i.test(
    first,
  );
}
