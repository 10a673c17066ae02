import { anyOf, latin, type Source, type Trace, take } from "./source.ts";

const rule = "identity-place";
const capitals = "\\p{Lu}[\\p{L}'.-]{1,22}(?: (?:\\p{Lu}[\\p{L}'-]{1,22}|of|the|and|&)){0,3}";
const schoolSv = latin(
  /(?<=[\p{Ll},\d] )(?:\p{Lu}\p{Ll}{1,20}(?:skolan|gymnasiet|förskolan|förskola|dagis)s?|\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}\p{L}{2,20})? (?:skola|gymnasium|förskola|friskola|grundskola|dagis|montessori|folkhögskola))s?(?![\p{L}])/gu,
);
const notSchoolSv =
  /^(?:Grund|Hög|Mellan|Låg|Gymnasie|För|Folkhög|Fritids|Sär|Dans|Musik|Kör|Sommar|Söndags|Simskolan|Ridskolan|Min|Vår|Hans|Hennes|Den|En|Samma|Ny|Nya)(?:skola|skolan|s?förskolan| )/;
const schoolEn = latin(
  /(?<=[\p{Ll},'\d] )(?:St\.? )?\p{Lu}[\p{L}']{1,20}(?: \p{Lu}[\p{L}']{1,20}){0,2} (?:Primary|Secondary|School|Elementary|Academy|High|Junior|Juniors|Infants|Nursery|College|Grammar|Preschool|Kindergarten|Middle School|Comprehensive|Comp|Montessori)(?![\p{L}])/gu,
);
const notSchoolEn =
  /^(?:The |My |Our |A |Forest School|Old School|Summer School|Sunday School|Medical School|Law School|Art School|Night School|High School|Elementary School|Primary School|Middle School|Secondary School|Nursery School|Grammar School|Boarding School|Drama School|Catholic School|Khan Academy|Royal Academy|Trinity|New |All Time|Snowboard|Beauty|Community|Recovery|Happy)/;
const saint = latin(
  /(?<![\p{L}])(?:[Yy]ear \d{1,2}|[Rr]eception|[Cc]lass|P\d|[Gg]rade|teach(?:es|ing|er)?|school|\d[A-D]|[Ww]ard(?= at St\.? )|klass \d\w?) (?:(?:class )?(?:at|in|på) )(?:the )?((?:St\.? )?\p{Lu}[\p{L}']{2,20}(?: \p{Lu}[\p{L}']{2,20}){0,2})/gu,
);
const parish = latin(
  /(?:[Ff]rom|[Aa]t|[Ii]n) (St\.? \p{Lu}\p{L}{2,15}'s (?:in|,) \p{Lu}\p{L}{2,20})/gu,
);
const workSv = latin(
  /(?<![\p{L}])(?:jobbar|arbetar|jobbade|anställd|vikarierar|praktiserar|extrajobbar|städar) (?:\p{Ll}{1,20} ){0,4}?(?:på|hos|vid|åt) (?:(?:\p{L}[\p{L}&'-]{1,20}|\d{1,3}) ){1,4}?(?:i|på|vid) (?!Sverige|Norge|Stockholm(?!s)|Göteborg|Malmö|Danmark|Finland)\p{Lu}\p{L}{2,20}/gu,
);
const workEn = latin(
  /(?<![\p{L}])(?:works?|working|worked|manages?|runs?|employed|drove|drives?|volunteers?|nurse|teacher|receptionist|supervisor|aide|carer|chef|barman|barmaid) (?:(?:as|on|in|the|a|an|nights|days|reception|behind) (?:\p{Ll}{1,15} ){0,3})?(?:at|for|in)(?: the)? \p{Lu}[\p{L}'&]{1,20}(?: \p{Lu}[\p{L}'&]{1,20}){0,2} (?:in|on) (?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|London|England|Scotland|Ireland|Sweden|America|Britain)\p{Lu}[\p{L}']{2,20}/gu,
);
const facilitySv = anyOf(
  `sjukhus vårdcentral äldreboende servicehus förskola gymnasium skola bageri pizzeria gym tingsrätt larmcentral hotell
  bibliotek församling kommun apotek värdshus camping stiftelse friskvård polisstation brandstation ridklubb tandvård
  demensboende behandlingshem bruk varv mekaniska bilverkstad frisersalong salong krog taxi åkeri macken anstalt kriminalvård
  gruppboende förlag rederi livs fabrik sågverk församlingshem stiftet kennel vårdboende lasarett`,
);
const roleSv = anyOf(
  `jobbar arbetar jobbade anställd vikarierar sköterska sjuksköterska undersköterska rektor lärare läkare städare städaren
  vikarie praktik chef personal föreståndare kock servitris receptionist vaktmästare går pluggar elev kurator barnmorska
  doktor läraren sköterskan läkaren chefen rektorn sitter kantor präst tandläkare dagis förskola avdelning plan enhet
  undersköterskan nattskiftet växeln läraren plugga`,
);
const facility = latin(
  `(?<![\\p{L}])${roleSv}(?![\\p{L}])[^\\n.!?]{0,40}?(?:på|vid|hos|för|i) (\\p{Lu}[\\p{L}-]{2,22}(?: \\p{Lu}[\\p{L}-]{2,22})?s? ${facilitySv}(?:et|en|s)?)(?![\\p{L}])`,
  "gu",
);
const facilityOne = latin(
  `(?<![\\p{L}])${roleSv}(?![\\p{L}])[^\\n.!?]{0,40}?(?:på|vid|hos|för) (\\p{Lu}\\p{Ll}{2,18}(?:sjukhuset|sjukhus|gården|hemmet|kliniken|skolan|gymnasiet|lasarettet|kyrkan|krogen|bageriet|hotellet|stift|vårdcentral))(?![\\p{L}])`,
  "gu",
);
const facilityEn = latin(
  `(?<![\\p{L}])(?:works?|working|worked|registrar|nurse|nurses|midwife|doctor|teacher|teaches|receptionist|supervisor|manager|deputy|carer|aide|cleaner|porter|consultant|surgeon|head|caretaker|volunteers?|ward \\d{1,3}|reception|manages|runs|owns|coach|coaches|chef|goes|attends|i'm at|I'm at|shift|shifts|nights) [^\\n.!?]{0,40}?(?:at|for|of|in|to|from|on) (?:the )?(${capitals} (?:Hospital|Infirmary|Surgery|Clinic|Lodge|Manor|House|Care Home|Nursing Home|Hospice|Hotel|Inn|Arms|Bakery|Coaches|Pharmacy|Diner|Prison|Depot|Church|Library|Leisure Centre|Garage|Farm|Recovery|Royal|Medical Centre|Health Centre|Restaurant|Salon|Dental|Vets|Brewery|Foundry|Council|Station|Rovers|Motors))(?![\\p{L}])`,
  "gu",
);
const notFacility =
  /(?:White House|Full House|Fire Station|Royal Navy|Premier Inn|Holiday Inn|Travel|Church of|Train Station|Opera House|Open House|The House|Waffle House)/;
const calling = anyOf(
  `midwife vicar doctor gp vet teacher nurse priest dentist redhead postmistress postman policeman policewoman butcher
  baker hairdresser librarian pharmacist undertaker piper lollipop solicitor headteacher headmaster surgeon
  barnmorska barnmorskan präst prästen kantor kantorn läkare läkaren veterinär veterinären lärare läraren polis polisen
  städare städaren tandläkare tandläkaren frisör frisören rektor apotekare brandman taxichaufför sköterska
  barnmorskorna kvinnliga`,
);
const onlyOne = latin(
  `(?:[Tt]he only|[Oo]nly one|[Dd]en (?:enda|ende)|[Ee]nda) (?:\\p{Ll}{2,15} ){0,3}?${calling}(?![\\p{L}])[^\\n.!?]{0,40}? (?:in|på|i|at) (?:the )?\\p{Lu}[\\p{L}']{2,20}(?: of \\p{Lu}\\p{L}{2,20}| \\p{Ll}{4,15})?`,
  "gu",
);

const employer = latin(/\p{Lu}.{0,60} (?:i|på|vid) \p{Lu}|\d/u);

/** Schools by name, and workplaces by name with a role or a town. */
export function findPlaces({ cased, text, hasName }: Source, traces: Trace[]): void {
  if (!hasName) return;
  if (/skol|gymnasi|dagis|montessori/.test(text)) {
    take(traces, cased, schoolSv, [rule, 0.5], ({ 0: found }) => !notSchoolSv.test(found));
  }
  take(traces, cased, schoolEn, [rule, 0.5], ({ 0: found }) => !notSchoolEn.test(found));
  take(traces, cased, saint, [rule, 0.4]);
  take(traces, cased, parish, [rule, 0.4]);
  take(traces, cased, workSv, [rule, 0.4], ({ 0: found }) =>
    // The town alone is not enough: the employer must have a name or the ward a number.
    employer.test(found.slice(1)),
  );
  take(traces, cased, workEn, [rule, 0.4]);
  take(traces, cased, facility, [rule, 0.4]);
  take(traces, cased, facilityOne, [rule, 0.4]);
  take(traces, cased, facilityEn, [rule, 0.4], ({ 1: found = "" }) => !notFacility.test(found));
  take(traces, cased, onlyOne, [rule, 0.4]);
}
