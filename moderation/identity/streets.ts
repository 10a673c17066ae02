import { anyOf, latin, type Source, type Trace, take, words } from "./source.ts";

const rule = ["identity-address", 0.8] as const;
const houseWords = anyOf(
  `ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo
  tjugoett tjugotvå tjugotre tjugofyra tjugofem trettio fyrtio femtio`,
);
// Not a year, a share or a measure: "vägen 5 km", "gatan 2019", "backen 3 gånger".
const notHouse =
  "(?![\\d%])(?![.,:]\\d)(?! ?(?:km|m|mil|meter|min|minuter|timmar|tim|gånger|ggr|år|års|dagar|dar|veckor|månader|kr|kronor|procent|st|stycken|grader|personer|%|x|miles?|minutes|mins|hours?|times|days?|weeks?|months?|years?|people|pm|am|o'clock|trappor|steg|varv)(?![\\p{L}]))";
const house = `(?:(?:nr\\.?|nummer|no\\.?|number) ?)?(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}(?: ?[a-hA-H](?![\\p{L}]))?(?:[-/]\\d{1,3})?${notHouse}`;
const strong =
  "(?:vägen|gatan|gränd|gränden|stigen|allén|allen|torget|torg|backen|gata|väg|stig|platsen|slingan|esplanaden|liden|kajen|backe|GATAN|VÄGEN|STIGEN|GRÄND|TORGET|GATA|VÄG)";
const strongSv = latin(
  `(?<![\\p{L}])((?:\\p{Lu}\\p{L}{1,15} )?\\p{L}{2,22}${strong}|\\p{Lu}\\p{L}{2,15}s? ${strong})s?,? (?:${house}|${houseWords}(?![\\p{L}]))`,
  "gu",
);
const streetWord = /väg|gata|gränd|stig|all[eé]n|torg|back|plats|slinga|esplanad|liden|kaj/i;
const notStreet = latin(
  /(?<!\p{L})(?:hem|motor|gen|cykel|lands|om|skid|uppförs|nedförs|utförs|spår|järn|mellan|arbets|arbets|jobb|riks|europa|gång|körb?|fram|tillbaka|flykt|mot|luft|vatten|urin|medel|rullstols|promenad|halva|hela|mid|bil|tåg|vandrings|skogs|arbetsplats|sitt|mötes|start|bo|fot|lek|lift|rull|sopp?|livs|många|livets|julgran|vänd|jul)(?:vägen|gatan|stigen|backen|väg|stig|torget|platsen|backe)(?!\p{L})|(?<!\p{L})(?:på|i|ute|hela|halva|samma|rätt|fel|egen|min|sin|en|ingen|den|vår|lång|längs|över|någon|en annan) (?:väg|gata|stig|torg|backe|vägen|gatan|stigen|torget|backen|platsen)/u,
);
const capitalLiving = latin(
  `(?:[Bb]or|[Bb]odde|[Bb]ott|[Aa]dress(?:en)?(?: är|:)?|[Hh]emma|[Ff]lyttat?|[Ll]ägenhet(?:en)?|[Hh]us(?:et)?|[Kk]om|[Åå]k|[Pp]arkerad?) (?:(?:hos mig |hem )?(?:på|till|vid) )?((?:\\p{Lu}\\p{L}{2,15} )?\\p{Lu}\\p{Ll}{3,22} ${house})`,
  "gu",
);
const noStreetName =
  /^(?:Plan|Våning|Avdelning|Rum|Avd|Trappa|Step|Dag|Kapitel|Sida|Vecka|Nivå|Zon|Linje|Klass|Grupp|Buss|Minst|Ungefär|Cirka|Typ|Bara|Över)(?= )/;
const streetNoNumber = latin(
  /(?:[Bb]or|[Bb]odde|[Aa]dress(?:en)? är) (?:på|vid) (\p{Lu}\p{L}{2,22}(?:vägen|gatan|gränd|stigen|allén|torget|backen) i \p{Lu}\p{L}{2,20})/gu,
);
const numberFirst = latin(
  /(?<![\p{L}\d])\d{1,4}[a-d]?,? \p{Lu}\p{L}{2,20}(?:vägen|gatan|gränd|stigen|allén|torget)(?![\p{L}])/gu,
);

const kinds =
  "Road Street Rd St Avenue Ave Lane Ln Drive Dr Close Court Ct Way Crescent Cres Terrace Tce Place Pl Boulevard Blvd Gardens Gdns Grove Hill Park Row Mews Walk View Rise Square Sq Parade Pde Wharf Quay Yard Green Circle Cir Trail Highway Hwy Parkway Pkwy Esplanade Vale Wynd Brae Bank Loan Path Meadow Meadows Fields Villas Cottages Gate Broadway Street";
const streetEn = latin(
  `(?<![\\p{L}\\d.,£$€/-])\\d{1,5}(?:[a-dA-D]|-\\d{1,5})?,? (?:(?:North|South|East|West|[NSEW]\\.?|St\\.?|Old|Upper|Lower) )?(?:\\p{Lu}[\\p{L}']{1,18} |\\d{1,3}(?:st|nd|rd|th) ){1,3}${anyOf(kinds)}(?:(?= )|(?![\\p{L}\\d'-]))`,
  "gu",
);
const livingOn = latin(
  `(?:[Ll]ives?|[Ll]iving|[Ll]ived) (?:on|at|in|off) ((?:\\p{Lu}[\\p{L}']{1,18} ){1,3}${anyOf("Road Street Rd St Avenue Ave Lane Ln Drive Close Crescent Terrace Mews Way")})(?![\\p{L}'-])`,
  "gu",
);
const famousStreet =
  /Downing S|Baker Street|Wall Street|Sesame|Memory Lane|Pints|Steps|Days|Hours|Years|Weeks|Months|Jump Street|Cloverfield|Privet Drive|Hyde Park|Grimmauld|Elm Street|Easy Street|(?:Day|Night|Week) /;
const lowKinds = anyOf(
  "road street avenue lane drive close crescent terrace court grove gardens place way rd st ave boulevard row mews hill brae walk square",
);
const notLowName =
  "(?!(?:minutes?|mins?|miles?|doors?|hours?|houses?|blocks?|streets?|km|years?|days?|months?|weeks?|steps?|feet|metres|meters|yards?|different|other|people|of|and|or|more|lanes?|am|pm|floors?|times?|o'clock|kids?|beers?|pints?|drinks?|cans?|bottles?|way|the|to|in|on|from|down|up|off|for|with|we|they|i|at|by|hour|min|mile|year|day|week|month|long)(?![\\p{L}]))";
const streetLower = latin(
  `(?<![\\p{L}\\d])(?:live|lives|lived|living|house|home|address|addy|come to|come round|come over to|find me|round|flat|at|staying|moved to|stay|number|no\\.?|outside|behind|my place|knock)[: ] ?[^\\n.]{0,20}?(?<![\\d.,£$])(\\d{1,5}[a-d]?,? (?:(?:st|old|north|south|east|west) )?(?:${notLowName}\\p{L}[\\p{L}']{2,15} ){1,3}?${lowKinds})(?![\\p{L}'-])`,
  "giu",
);

const capital = latin(/\p{Lu}/u);

/** Street and number, in Swedish and in English. */
export function findStreets({ cased, hasDigit, hasName }: Source, traces: Trace[]): void {
  if (streetWord.test(cased)) {
    take(traces, cased, strongSv, rule, ({ 0: found, 1: name = "" }) => {
      const street = name.toLowerCase();
      return !notStreet.test(street) && (hasDigit || capital.test(found));
    });
    take(traces, cased, streetNoNumber, ["identity-address", 0.6]);
    if (hasDigit) take(traces, cased, numberFirst, rule);
  }
  if (hasName) take(traces, cased, livingOn, ["identity-address", 0.5]);
  if (!hasDigit) return;
  take(traces, cased, capitalLiving, rule, ({ 1: found = "" }) => !noStreetName.test(found));
  take(traces, cased, streetEn, rule, ({ 0: found }) => !famousStreet.test(found));
  take(traces, cased, streetLower, ["identity-address", 0.7], ({ 1: found = "" }) => {
    const [, second = "", third = ""] = found.toLowerCase().split(/,? /);
    return !lowFiller.has(second) && !lowFiller.has(third);
  });
}

const lowFiller = words(
  "the a my our his her your this that their down up from of off on in to for with by into along across over next and is was be been it its not minutes two three same",
);
