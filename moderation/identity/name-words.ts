import { words } from "./source.ts";

const relation =
  "man|make|fru|hustru|sambo|särbo|pojkvän|flickvän|kille|tjej|ex|exman|exfru|svåger|svägerska|sonhustru|svärson|svärdotter|svärmor|svärfar|son|dotter|pojke|flicka|grabb|mamma|pappa|mor|far|bror|syster|brorsa|syrra|mormor|farmor|morfar|farfar|kompis|vän|väninna|chef|kollega|granne|styvfar|styvpappa|styvmamma|bonusson|bonusdotter|barnbarn|sonson|dotterson|dotterdotter|sondotter|kusin|moster|faster|morbror|farbror|lärare|läkare|terapeut|psykolog|sponsor|handläggare|husband|wife|partner|boyfriend|girlfriend|fiance|fiancé|son|daughter|mum|mom|dad|mother|father|brother|sister|friend|mate|boss|colleague|coworker|neighbour|neighbor|stepdad|stepmum|stepson|stepdaughter|stepfather|uncle|aunt|nephew|niece|grandson|granddaughter|cousin|kid|boy|girl|baby|ex-husband|ex-wife|counsellor|counselor|therapist|manager|supervisor|teacher|landlord|sponsor|doctor|gp|social worker|bairn|wee one|lad|lass";

/** "Min lilla dotter", "My late husband": who is meant, before a name. */
export const kin = `(?:[Mm]in|[Mm]itt|[Mm]ina|[Vv]år|[Vv]årt|[Hh]ans|[Hh]ennes|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Dd]eras)(?: (?:lilla|lille|äldsta|yngsta|stora|nya|gamla|bästa|förra|före detta|late|little|older|younger|ex|eldest|youngest|oldest|best|old|new|twin|big|wee|middle|night|line))?[ -](?:${relation})`;

/** Callings that stand right before a name. */
export const titles =
  "[Ll]äraren|[Ll]ärarinnan|[Rr]ektorn?|[Cc]hefen|[Ll]äkaren|[Dd]oktorn?|[Ss]köterskan|[Tt]erapeuten|[Pp]sykologen|[Pp]rästen|[Tt]ränaren|[Gg]rannen|[Pp]olisen|[Hh]andläggaren|[Ss]ocialsekreteraren|[Kk]uratorn|[Tt]andläkaren|[Vv]aktmästaren|[Ee]nhetschefen|[Kk]ollegan|[Ss]vågern|[Kk]ompisen|[Ff]risören|teacher|headteacher|head|principal|nurse|midwife|manager|supervisor|deputy|owner|counsellor|counselor|therapist|pastor|vicar|priest|coach|neighbour|neighbor|officer|dentist|landlord|boss|colleague|rektorn";

/** Words with a capital that are no first name of somebody here. */
export const aloneWords = words(`
  i jag vi du han hon de det den och men så när om att som är var har inte nu ja nej hej tack gud aa na al anon
  systemet systembolaget antabus jul julen påsk midsommar måndag tisdag onsdag torsdag fredag lördag söndag svenska
  engelska sverige stockholm göteborg malmö she he they we you it the and but so when if that is was has had god jesus
  christmas easter monday tuesday wednesday thursday friday saturday sunday english england america ireland scotland
  wales january february march july august september october november december covid nhs gp a an in on at to for with
  from who what i'm i've i'd i'll he's she's not xbox netflix facebook instagram valium xanax lyrica tinder alzheimer
  alzheimer's alzheimers parkinson parkinson's crohn's asperger's asperger adhd ptsd bpd prozac zoloft ex my our his her
  min mitt vår hans hennes this then there here how why where no yes oh well just because after before since every each
  some all any one two three new old big little great north south east west upper lower saint st good happy
  day dag first last next both still even also only maybe perhaps please thank thanks hello hi dear merry
  lucia nyår advent halloween lent ramadan eid yom swedish norwegian danish finnish irish scottish welsh british
  american australian canadian german french spanish polish italian european asian african smart women mr mrs ms dr
  miss mormor morfar farmor farfar mamma pappa mum mom dad mam granny grandad nan nana uncle auntie aunt santa father
  mother sir lady lord prince princess king queen kung drottning captain major sergeant
  google youtube spotify apple samsung volvo ikea ica coop lidl hemköp willys tesco asda aldi sainsbury sainsbury's
  women's men's
  campral naltrexone librium diazepam sertralin sertralinet mirtazapin alvedon ipren
`);

/** Second words of a pair that make it a place, a day, a thing or two sentences, not a surname. */
export const notSurname = words(`
  i jag vi du han hon de det den och men så när om att som är var har inte nu ja nej hej tack gud aa na
  she he they we you it the and but so when if that is was has had god monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december christmas easter
  road street avenue lane drive close crescent terrace park hospital school house station airport bay beach island
  islands square hall court church line tower bridge university college day days night festival cup show podcast
  airlines street's primary secondary academy valley lake river mountain hill hills county city town village north
  south east west centre center club hotel inn arms pub bar cafe café restaurant theatre museum library palace castle
  cross gate market mall place gardens green wood woods forest field fields farm hus huset gata väg kyrka kyrkan
  skola skolan sjukhus sjukhuset torg plats stad kommun län dal sjön ön strand-bad centrum bibliotek teater arena
  och eller not just now then there here how why where who what my our his her this these those i'm i've i'd i'll
  he's she's it's we're they're you're don't didn't mum mom dad mamma pappa bror syster mormor farmor morfar farfar nan
  nana granny gran grandad uncle aunt auntie x xx xxx xo ps lol omg ok okay please thanks thank love hugs kram
  sweden sverige stockholm göteborg malmö uppsala london england ireland scotland wales america canada australia
  norway denmark finland germany france spain italy europe paris york texas california carolina dakota
  english swedish irish scottish welsh american british german french spanish cup day's eve news times post mail
  radio tv bbc svt netflix facebook instagram snapchat whatsapp tinder discord reddit youtube spotify google
  antabus valium xanax prozac naltrexone baclofen campral vodka whisky whiskey gin rum beer wine lager cider
  ungdom aid aid's lewis's viktors royal quiz fan fans
  claus knife nevis jerry bear bears teddy book books club award awards prize foundation trust bank building
  company co ltd inc ab group band orchestra trio street-level flight express
`);
