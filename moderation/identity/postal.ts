import { anyOf, latin, type Source, type Trace, take } from "./source.ts";

const rule = ["identity-address", 0.8] as const;
const states = anyOf(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC",
);
const stateNames =
  "(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)";
const zip = latin(
  `(?<![\\p{L}])(?:${states}|${stateNames}),? \\d{5}(?:-\\d{4})?(?![\\d,.]\\d|\\d| (?:people|dollars|bucks|times|miles|steps|calories|words|days|pounds|kr))`,
  "gu",
);
const australian = latin(/(?<![\p{L}])(?:NSW|VIC|QLD|SA|TAS|ACT|NT|WA),? \d{4}(?!\d)/gu);
const british = latin(
  /(?<![\p{L}\d])(?:[A-PR-UWYZ]\d[A-HJKPSTUW\d]?|[A-PR-UWYZ][A-HK-Y]\d[\dA-Z]?) ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/gu,
);
const saidCode = latin(
  /(?:post ?code|postal code|zip(?: ?code)?|eircode|postnummer|postnr)(?:et|e)?[^\n\d]{0,14}?(?<![\p{L}\d])([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z\d] ?[a-z\d]{4}|\d{5}(?:-\d{4})?|\d{3} \d{2}|[a-z]\d[a-z] ?\d[a-z]\d|\d{4})(?![\p{L}\d])/gu,
);
const canadian = latin(/(?<![\p{L}\d])[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d(?![\p{L}\d])/gu);
const irish = latin(/(?<![\p{L}\d])[AC-FHKNPRTV-Y]\d[\dW] [AC-FHKNPRTV-Y\d]{4}(?![\p{L}\d])/gu);
const swedish = latin(
  /(?<![\d.,+-])(?<!\d )(?:SE?-? ?)?(?!90101)[1-9]\d{2} ?\d{2} \p{Lu}[\p{L}]{2,20}(?![\p{L}])/gu,
);
const notTown =
  / (?:Det|Den|Jag|Han|Hon|Men|Och|Vi|Ni|De|Så|Nu|Då|När|Sen|Sedan|Inte|The|But|And|She|They|You|This|That|Then|When|Mg|Kr|Sek|Kcal|Steg|Puls|Blodtryck|Kronor|Spänn|Euro|Pund|Dollar|Gånger)$/;
const prefixed = /^(?:SE|S)-/;
const addressed =
  /(?:gatan|vägen|gränd|stigen|allén|torget|backen|box|adress|bor|bo på|hem|c\/o|väg|gata)[^\n]{0,40}$/iu;
const box = latin(
  /(?<![\p{L}])(?:post(?:al)?box|p\.? ?o\.? ?box|pb) ?\d{1,5}(?!\d)|(?<![\p{L}])Box \d{1,5}(?=,? (?:Route|\d{3} ?\d{2}|\p{Lu}\p{L}{2,20}(?:$|[.,\n])))|(?<![\p{L}])box \d{1,5},? (?=\d{3} ?\d{2})|(?<![\p{L}])(?:Route|RR|RFD) \d{1,3},? Box \d{1,5}/giu,
);
const careOf = latin(
  /(?<![\p{L}\d/])[Cc][/.][Oo]\.? \p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?/gu,
);
const unit = latin(
  /(?<![\p{L}])(?:[Ff]lat|[Aa]pt\.?|[Aa]partment|[Uu]nit|[Rr]oom|[Dd]orm|[Ss]uite|[Cc]aravan|[Cc]ottage|[Tt]railer|[Pp]itch|[Ll]ägenhet|[Ll]gh|[Rr]um|[Ss]tuga|[Hh]usvagn) (?:(?:nr|no|number|nummer)\.? ?)?\d{1,4}[a-dA-D]?,? (?:(?:at|in|on|på|i) (?:the )?)?(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|And|The|But|He|She|I |It|We|You|They|Jag|Det|Han|Hon|Vi|Och)\p{Lu}[\p{L}']{2,20}(?: \p{Lu}[\p{L}']{2,20})?/gu,
);
const flatSaid = latin(
  /(?<![\p{L}])(?:my address|min adress|adressen|the address|our address|hemadress|home address)(?: är| is|:)? ?(?:på |at )?([^\n.]{0,30}?\p{L}{3,20},? (?!(?:19|20)\d\d(?!\d))\d{1,4}[a-d]?|\d{1,5}[a-d]? \p{L}{3,20}[^\n.]{0,20})(?![\d%])/giu,
);

/** Postcodes, boxes, flats and other parts of an address that stand without a street. */
export function findPostal({ cased, text, hasDigit }: Source, traces: Trace[]): void {
  if (/c[/.]o/.test(text)) take(traces, cased, careOf, ["identity-address", 0.6]);
  if (!hasDigit) return;
  take(traces, cased, zip, rule);
  take(traces, cased, british, rule);
  take(traces, cased, canadian, rule);
  take(traces, cased, irish, ["identity-address", 0.6], ({ 0: found }) =>
    /[A-Z]/.test(found.slice(4)),
  );
  take(traces, cased, australian, rule, ({ 0: found }) => !/(?:19|20)\d\d$/.test(found));
  take(traces, text, saidCode, rule);
  take(traces, cased, swedish, rule, ({ 0: found, index }) => {
    if (notTown.test(found)) return false;
    const before = cased.slice(Math.max(0, index - 60), index);
    return prefixed.test(found) || /(?:^|[\n,] ?)$/.test(before) || addressed.test(before);
  });
  if (/box/.test(text)) take(traces, cased, box, rule);
  take(traces, cased, unit, ["identity-address", 0.6]);
  if (/adress|address/.test(text)) take(traces, cased, flatSaid, rule);
}
