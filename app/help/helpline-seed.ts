import { type OpeningHours, parseOpening } from "./opening-hours.ts";

export type HelpCountry =
  | "se"
  | "no"
  | "dk"
  | "fi"
  | "gb"
  | "ie"
  | "us"
  | "ca"
  | "au"
  | "de"
  | "international";

export type HelpTopic =
  | "emergency"
  | "health"
  | "crisis"
  | "violence"
  | "children"
  | "substances"
  | "other";

/** One way to reach help: a number, a text service or a site. */
export type HelplineSeed = {
  /** Stable: operators' corrections hang on it. */
  id: string;
  country: HelpCountry;
  /** Order inside the country, from 1. */
  position: number;
  topic: HelpTopic;
  name: string;
  /** As people read it: "020-50 50 50". */
  contact: string;
  /** `tel:` or `sms:` with digits only, or `https:`; null where a link would mislead. */
  href: string | null;
  hoursSv: string;
  hoursEn: string;
  audienceSv: string;
  audienceEn: string;
  /** For the clock; null where the hours are not known, or only from an old page. */
  opening: OpeningHours | null;
  timeZone: string;
  /** "seen": the number was read on a page; "verify": well known, to be checked before release. */
  basis: "seen" | "verify";
  /** The page it was read on, with the year where it is known to be old; "" if none is recorded. */
  source: string;
  /** Day an operator last called or read it, YYYY-MM-DD. None has been checked yet. */
  checkedOn: string | null;
};

/** The countries of the help page in the order they are offered. */
export const helpCountries: readonly { code: HelpCountry; nameSv: string; nameEn: string }[] = [
  { code: "se", nameSv: "Sverige", nameEn: "Sweden" },
  { code: "no", nameSv: "Norge", nameEn: "Norway" },
  { code: "dk", nameSv: "Danmark", nameEn: "Denmark" },
  { code: "fi", nameSv: "Finland", nameEn: "Finland" },
  { code: "gb", nameSv: "Storbritannien", nameEn: "United Kingdom" },
  { code: "ie", nameSv: "Irland", nameEn: "Ireland" },
  { code: "us", nameSv: "USA", nameEn: "United States" },
  { code: "ca", nameSv: "Kanada", nameEn: "Canada" },
  { code: "au", nameSv: "Australien", nameEn: "Australia" },
  { code: "de", nameSv: "Tyskland", nameEn: "Germany" },
  { code: "international", nameSv: "Andra länder", nameEn: "Other countries" },
];

type Words = { sv: string; en: string };
/** Hours in words, and for the clock where the words are plain and not old. */
type Hours = Words & { opening?: OpeningHours };

type Row = {
  id: string;
  topic: HelpTopic;
  name: string;
  contact: string;
  href: string | null;
  hours: Hours;
  audience: Words;
  /** The page the number was read on. `seen: ""` means read, page not recorded. */
  seen?: string;
};

const dayAndNight: Hours = { sv: "Dygnet runt", en: "Day and night", opening: "always" };
const unconfirmed: Words = { sv: "Öppettider ej bekräftade", en: "Hours not confirmed" };
const perhapsDayAndNight: Words = {
  sv: "Öppettider ej bekräftade, uppges vara dygnet runt",
  en: "Hours not confirmed, said to be day and night",
};

/** Hours as an admin would write them. */
function week(text: string): OpeningHours {
  const parsed = parseOpening(text);
  if (!parsed.ok || parsed.opening === null) throw new TypeError(`not hours: ${text}`);
  return parsed.opening;
}

const weekdays11to18: Hours = {
  sv: "Vardagar kl. 11–18",
  en: "Weekdays 11:00–18:00",
  opening: week("mon-fri 11:00-18:00"),
};

function older(year: number, sv: string, en: string): Words {
  return {
    sv: `${sv} enligt en uppgift från ${year}. Kan ha ändrats`,
    en: `${en} according to a page from ${year}. May have changed`,
  };
}

const danger: Words = {
  sv: "Alla. När någon är i fara nu",
  en: "Everyone. When someone is in danger now",
};
const suicidal: Words = {
  sv: "För dig som har tankar på att ta ditt liv",
  en: "If you have thoughts of taking your own life",
};
const crisis: Words = { sv: "För dig som mår dåligt", en: "If you are struggling" };
const violence: Words = {
  sv: "För dig som lever med våld eller hot",
  en: "If you live with violence or threats",
};
const young: Words = { sv: "För barn och unga", en: "For children and young people" };
const drinking: Words = {
  sv: "Alkohol, även för närstående",
  en: "Alcohol, also for family and close ones",
};
const drinkingAndDrugs: Words = { sv: "Alkohol och droger", en: "Alcohol and drugs" };
const drugs: Words = {
  sv: "Droger, även för närstående",
  en: "Drugs, also for family and close ones",
};
const closeOnes: Words = {
  sv: "För dig som lever nära någon som dricker",
  en: "If you are close to someone who drinks",
};
const urgentCare: Words = {
  sv: "Vård som inte kan vänta",
  en: "Health care that cannot wait",
};

const sweden: Row[] = [
  {
    id: "se-112",
    topic: "emergency",
    name: "SOS 112",
    contact: "112",
    href: "tel:112",
    hours: dayAndNight,
    audience: danger,
    seen: "corren.se",
  },
  {
    id: "se-1177",
    topic: "health",
    name: "1177",
    contact: "1177",
    href: "tel:1177",
    hours: perhapsDayAndNight,
    audience: { sv: "Råd om vård och hälsa", en: "Health advice" },
    seen: "corren.se",
  },
  {
    id: "se-1177-webb",
    topic: "health",
    name: "1177",
    contact: "1177.se",
    href: "https://1177.se",
    hours: unconfirmed,
    audience: { sv: "Råd om vård och hälsa", en: "Health advice" },
    seen: "corren.se",
  },
  {
    id: "se-sjalvmordslinjen",
    topic: "crisis",
    name: "Mind Självmordslinjen",
    contact: "90101",
    href: "tel:90101",
    hours: dayAndNight,
    audience: suicidal,
    seen: "sosalarm.se, texttv.nu",
  },
  {
    id: "se-sjalvmordslinjen-chatt",
    topic: "crisis",
    name: "Mind Självmordslinjen, chatt",
    contact: "mind.se",
    href: "https://mind.se",
    hours: unconfirmed,
    audience: suicidal,
    seen: "sosalarm.se, texttv.nu",
  },
  {
    id: "se-jourhavande-medmanniska",
    topic: "crisis",
    name: "Jourhavande medmänniska",
    contact: "08-702 16 80",
    href: "tel:087021680",
    hours: older(2018, "Kl. 21–06", "21:00–06:00"),
    audience: { sv: "Någon att prata med på natten", en: "Someone to talk to at night" },
    seen: "corren.se (2018)",
  },
  {
    id: "se-jourhavande-prast",
    topic: "crisis",
    name: "Jourhavande präst",
    contact: "112",
    href: "tel:112",
    hours: older(2018, "Kl. 21–06", "21:00–06:00"),
    audience: {
      sv: "Någon att prata med på natten. Be att få tala med jourhavande präst. Det finns också en chatt",
      en: "Someone to talk to at night. Ask for the priest on call. There is also a chat",
    },
    seen: "corren.se (2018)",
  },
  {
    id: "se-kvinnofridslinjen",
    topic: "violence",
    name: "Kvinnofridslinjen",
    contact: "020-50 50 50",
    href: "tel:020505050",
    hours: {
      sv: "Dygnet runt. Gratis, syns inte på telefonräkningen",
      en: "Day and night. Free, not shown on the phone bill",
      opening: "always",
    },
    audience: {
      sv: "Hot, våld och sexuellt våld. Även för närstående och personal",
      en: "Threats, violence and sexual violence. Also for relatives and staff",
    },
    seen: "nck.uu.se (2024)",
  },
  {
    id: "se-stodlinjen-for-man",
    topic: "violence",
    name: "Stödlinjen för män",
    contact: "020-80 80 80",
    href: "tel:020808080",
    hours: unconfirmed,
    audience: { sv: "Män som utsätts för våld", en: "Men exposed to violence" },
  },
  {
    id: "se-valj-att-sluta",
    topic: "violence",
    name: "Välj att sluta",
    contact: "020-555 666",
    href: "tel:020555666",
    hours: unconfirmed,
    audience: {
      sv: "För dig som tar till våld och vill sluta",
      en: "If you use violence and want to stop",
    },
  },
  {
    id: "se-bris",
    topic: "children",
    name: "Bris",
    contact: "116 111",
    href: "tel:116111",
    hours: dayAndNight,
    audience: { sv: "För dig under 18 år", en: "If you are under 18" },
    seen: "bris.se, 8sidor.se (2025)",
  },
  {
    id: "se-bris-webb",
    topic: "children",
    name: "Bris, chatt, sms och mejl",
    contact: "bris.se",
    href: "https://bris.se",
    hours: dayAndNight,
    audience: { sv: "För dig under 18 år", en: "If you are under 18" },
    seen: "bris.se, 8sidor.se (2025)",
  },
  {
    id: "se-socialjouren",
    topic: "children",
    name: "Socialjouren",
    contact: "112",
    href: "tel:112",
    hours: {
      sv: "När socialtjänstens kontor har stängt",
      en: "When the social services office is closed",
    },
    audience: {
      sv: "Oro för barn eller familj. Ring kommunen, eller 112 och be om socialjouren",
      en: "Worried about a child or a family. Call the municipality, or 112 and ask for socialjouren",
    },
    seen: "mjolby.se",
  },
  {
    id: "se-alkoholhjalpen",
    topic: "substances",
    name: "Alkoholhjälpen",
    contact: "020-84 44 48",
    href: "tel:020844448",
    hours: unconfirmed,
    audience: drinking,
    seen: "tellerreport.com (2020)",
  },
  {
    id: "se-alkoholhjalpen-webb",
    topic: "substances",
    name: "Alkoholhjälpen",
    contact: "alkoholhjalpen.se",
    href: "https://alkoholhjalpen.se",
    hours: unconfirmed,
    audience: drinking,
    seen: "alkoholhjalpen.se",
  },
  {
    id: "se-droghjalpen",
    topic: "substances",
    name: "Droghjälpen",
    contact: "020-91 91 91",
    href: "tel:020919191",
    hours: unconfirmed,
    audience: drugs,
    seen: "sverigesradio.se (2018)",
  },
  {
    id: "se-droghjalpen-webb",
    topic: "substances",
    name: "Droghjälpen",
    contact: "droghjalpen.se",
    href: "https://droghjalpen.se",
    hours: unconfirmed,
    audience: drugs,
    seen: "sverigesradio.se (2018)",
  },
];

const norway: Row[] = [
  {
    id: "no-113",
    topic: "emergency",
    name: "SOS 113",
    contact: "113",
    href: "tel:113",
    hours: dayAndNight,
    audience: { sv: "Ambulans och akut vård", en: "Ambulance and urgent medical help" },
    seen: "nrk.no",
  },
  {
    id: "no-112",
    topic: "emergency",
    name: "SOS 112",
    contact: "112",
    href: "tel:112",
    hours: dayAndNight,
    audience: { sv: "Polis", en: "Police" },
  },
  {
    id: "no-legevakt",
    topic: "health",
    name: "Legevakt",
    contact: "116 117",
    href: "tel:116117",
    hours: dayAndNight,
    audience: urgentCare,
    seen: "nrk.no",
  },
  {
    id: "no-mental-helse",
    topic: "crisis",
    name: "Mental Helse",
    contact: "116 123",
    href: "tel:116123",
    hours: dayAndNight,
    audience: crisis,
    seen: "nrk.no, tv2.no",
  },
  {
    id: "no-mental-helse-webb",
    topic: "crisis",
    name: "Mental Helse",
    contact: "sidetmedord.no",
    href: "https://sidetmedord.no",
    hours: unconfirmed,
    audience: crisis,
    seen: "nrk.no, tv2.no",
  },
  {
    id: "no-kirkens-sos",
    topic: "crisis",
    name: "Kirkens SOS",
    contact: "22 40 00 40",
    href: "tel:22400040",
    hours: dayAndNight,
    audience: suicidal,
    seen: "nrk.no",
  },
  {
    id: "no-kirkens-sos-chat",
    topic: "crisis",
    name: "Kirkens SOS, chat",
    contact: "soschat.no",
    href: "https://soschat.no",
    hours: unconfirmed,
    audience: suicidal,
    seen: "nrk.no",
  },
  {
    id: "no-vo-linjen",
    topic: "violence",
    name: "VO-linjen",
    contact: "116 006",
    href: "tel:116006",
    hours: {
      sv: "Dygnet runt. Chatt på vardagar",
      en: "Day and night. Chat on weekdays",
      opening: "always",
    },
    audience: {
      sv: "Våld och övergrepp, från 18 år",
      en: "Violence and abuse, from 18 years",
    },
    seen: "ldo.no, nordlandsforskning.no",
  },
  {
    id: "no-alarmtelefonen",
    topic: "children",
    name: "Alarmtelefonen",
    contact: "116 111",
    href: "tel:116111",
    hours: older(2020, "Dygnet runt", "Day and night"),
    audience: {
      sv: "För barn, och för vuxna som är oroliga för ett barn",
      en: "For children, and for adults who worry about a child",
    },
    seen: "nrk.no, dagsavisen.no (2020)",
  },
  {
    id: "no-alarmtelefonen-webb",
    topic: "children",
    name: "Alarmtelefonen",
    contact: "116111.no",
    href: "https://116111.no",
    hours: unconfirmed,
    audience: {
      sv: "För barn, och för vuxna som är oroliga för ett barn",
      en: "For children, and for adults who worry about a child",
    },
    seen: "nrk.no, dagsavisen.no (2020)",
  },
  {
    id: "no-rusinfo",
    topic: "substances",
    name: "RUSinfo",
    contact: "915 08 588",
    href: "tel:91508588",
    hours: weekdays11to18,
    audience: drinkingAndDrugs,
  },
  {
    id: "no-rusinfo-webb",
    topic: "substances",
    name: "RUSinfo",
    contact: "rusinfo.no",
    href: "https://rusinfo.no",
    hours: weekdays11to18,
    audience: drinkingAndDrugs,
    seen: "wikipedia.org, rusinfo.no",
  },
];

const denmark: Row[] = [
  {
    id: "dk-112",
    topic: "emergency",
    name: "SOS 112",
    contact: "112",
    href: "tel:112",
    hours: dayAndNight,
    audience: danger,
  },
  {
    id: "dk-livslinien",
    topic: "crisis",
    name: "Livslinien",
    contact: "70 201 201",
    href: "tel:70201201",
    hours: {
      sv: "Öppettider ej bekräftade. År 2015 var det kl. 11–19",
      en: "Hours not confirmed. In 2015 it was 11:00–19:00",
    },
    audience: suicidal,
    seen: "cphpost.dk (2015)",
  },
  {
    id: "dk-livslinien-webb",
    topic: "crisis",
    name: "Livslinien",
    contact: "livslinien.dk",
    href: "https://livslinien.dk",
    hours: unconfirmed,
    audience: suicidal,
    seen: "cphpost.dk (2015)",
  },
  {
    id: "dk-lev-uden-vold",
    topic: "violence",
    name: "Lev Uden Vold",
    contact: "1888",
    href: "tel:1888",
    hours: perhapsDayAndNight,
    audience: violence,
  },
  {
    id: "dk-bornetelefonen",
    topic: "children",
    name: "BørneTelefonen",
    contact: "116 111",
    href: "tel:116111",
    hours: dayAndNight,
    audience: young,
  },
  {
    id: "dk-alkolinjen",
    topic: "substances",
    name: "Alkolinjen",
    contact: "80 200 500",
    href: "tel:80200500",
    hours: unconfirmed,
    audience: drinking,
    seen: "bt.dk (2023–24)",
  },
  {
    id: "dk-den-bla-linje",
    topic: "substances",
    name: "Den Blå Linje",
    contact: "70 100 130",
    href: "tel:70100130",
    hours: older(2020, "Varje dag kl. 18–23", "Every day 18:00–23:00"),
    audience: { sv: "Beroende och ensamhet", en: "Dependence and loneliness" },
    seen: "bha.dk (2020)",
  },
];

const finland: Row[] = [
  {
    id: "fi-112",
    topic: "emergency",
    name: "SOS 112",
    contact: "112",
    href: "tel:112",
    hours: dayAndNight,
    audience: danger,
    seen: "lapsiasia.fi",
  },
  {
    id: "fi-paivystysapu",
    topic: "health",
    name: "Päivystysapu",
    contact: "116 117",
    href: "tel:116117",
    hours: dayAndNight,
    audience: urgentCare,
    seen: "khshp.fi",
  },
  {
    id: "fi-mieli-fi",
    topic: "crisis",
    name: "MIELI Kriisipuhelin (suomi)",
    contact: "09 2525 0111",
    href: "tel:0925250111",
    hours: dayAndNight,
    audience: { sv: "Kris. Samtal på finska", en: "Crisis. Calls in Finnish" },
    seen: "sttinfo.fi, keskipohjanmaa.fi",
  },
  {
    id: "fi-mieli-sv",
    topic: "crisis",
    name: "MIELI Kristelefonen (svenska)",
    contact: "09 2525 0112",
    href: "tel:0925250112",
    hours: { sv: "Begränsade tider, ej bekräftade", en: "Limited hours, not confirmed" },
    audience: { sv: "Kris. Samtal på svenska", en: "Crisis. Calls in Swedish" },
    seen: "sttinfo.fi, keskipohjanmaa.fi",
  },
  {
    id: "fi-mieli-ar",
    topic: "crisis",
    name: "MIELI Kriisipuhelin (العربية)",
    contact: "09 2525 0113",
    href: "tel:0925250113",
    hours: { sv: "Begränsade tider, ej bekräftade", en: "Limited hours, not confirmed" },
    audience: { sv: "Kris. Samtal på arabiska", en: "Crisis. Calls in Arabic" },
    seen: "sttinfo.fi, keskipohjanmaa.fi",
  },
  {
    id: "fi-nollalinja",
    topic: "violence",
    name: "Nollalinja",
    contact: "080 005 005",
    href: "tel:080005005",
    hours: {
      sv: "Dygnet runt. Chatt mån–ons kl. 9–15, tors–fre kl. 14–20",
      en: "Day and night. Chat Mon–Wed 9:00–15:00, Thu–Fri 14:00–20:00",
      opening: "always",
    },
    audience: violence,
    seen: "nollalinja.fi",
  },
  {
    id: "fi-nollalinja-webb",
    topic: "violence",
    name: "Nollalinja, chat",
    contact: "nollalinja.fi",
    href: "https://nollalinja.fi",
    hours: {
      sv: "Chatt mån–ons kl. 9–15, tors–fre kl. 14–20",
      en: "Chat Mon–Wed 9:00–15:00, Thu–Fri 14:00–20:00",
      opening: week("mon-wed 09:00-15:00; thu-fri 14:00-20:00"),
    },
    audience: violence,
    seen: "nollalinja.fi",
  },
  {
    id: "fi-riku",
    topic: "violence",
    name: "RIKU",
    contact: "116 006",
    href: "tel:116006",
    hours: {
      sv: "Vardagar enligt en äldre uppgift. Kan ha ändrats",
      en: "Weekdays according to an older page. May have changed",
    },
    audience: { sv: "För dig som har utsatts för brott", en: "For victims of crime" },
    seen: "iltalehti.fi",
  },
  {
    id: "fi-mll",
    topic: "children",
    name: "MLL",
    contact: "116 111",
    href: "tel:116111",
    hours: older(2025, "Kvällar", "Evenings"),
    audience: young,
    seen: "sttinfo.fi (2025)",
  },
  {
    id: "fi-paihdeneuvonta",
    topic: "substances",
    name: "Päihdeneuvonta",
    contact: "0800 900 45",
    href: "tel:080090045",
    hours: dayAndNight,
    audience: {
      sv: "Alkohol och droger, även för närstående",
      en: "Alcohol and drugs, also for family and close ones",
    },
    seen: "ehyt.fi (2025)",
  },
];

const unitedKingdom: Row[] = [
  {
    id: "gb-999",
    topic: "emergency",
    name: "SOS 999",
    contact: "999",
    href: "tel:999",
    hours: dayAndNight,
    audience: danger,
    seen: "centre56.org.uk",
  },
  {
    id: "gb-nhs-111",
    topic: "health",
    name: "NHS 111",
    contact: "111",
    href: "tel:111",
    hours: perhapsDayAndNight,
    audience: {
      sv: "Psykisk hälsa. Välj mental health option",
      en: "Mental health. Choose the mental health option",
    },
    seen: "sidebyside.mind.org.uk",
  },
  {
    id: "gb-samaritans",
    topic: "crisis",
    name: "Samaritans",
    contact: "116 123",
    href: "tel:116123",
    hours: { sv: "Dygnet runt. Gratis", en: "Day and night. Free", opening: "always" },
    audience: crisis,
    seen: "samaritans.org",
  },
  {
    id: "gb-shout",
    topic: "crisis",
    name: "Shout",
    contact: "85258",
    href: "sms:85258",
    hours: dayAndNight,
    audience: { sv: "Kris, via sms", en: "Crisis, by text message" },
    seen: "crisistextline.uk",
  },
  {
    id: "gb-papyrus",
    topic: "crisis",
    name: "Papyrus HOPELINE",
    contact: "0800 068 4141",
    href: "tel:08000684141",
    hours: unconfirmed,
    audience: {
      sv: "Under 35 år, med tankar på att ta sitt liv",
      en: "Under 35, with thoughts of suicide",
    },
    seen: "papyrus-uk.org",
  },
  {
    id: "gb-domestic-abuse",
    topic: "violence",
    name: "National Domestic Abuse Helpline",
    contact: "0808 2000 247",
    href: "tel:08082000247",
    hours: dayAndNight,
    audience: { sv: "Kvinnor som lever med våld", en: "Women who live with abuse" },
    seen: "refuge.org.uk",
  },
  {
    id: "gb-mens-advice-line",
    topic: "violence",
    name: "Men’s Advice Line",
    contact: "0808 801 0327",
    href: "tel:08088010327",
    hours: unconfirmed,
    audience: { sv: "Män som lever med våld", en: "Men who live with abuse" },
    seen: "mbrook.brent.sch.uk",
  },
  {
    id: "gb-lgbt-domestic-abuse",
    topic: "violence",
    name: "LGBT+ domestic abuse helpline",
    contact: "0800 999 5428",
    href: "tel:08009995428",
    hours: unconfirmed,
    audience: { sv: "Hbtq-personer som lever med våld", en: "LGBT+ people who live with abuse" },
    seen: "mbrook.brent.sch.uk",
  },
  {
    id: "gb-childline",
    topic: "children",
    name: "Childline",
    contact: "0800 1111",
    href: "tel:08001111",
    hours: dayAndNight,
    audience: young,
    seen: "",
  },
  {
    id: "gb-nspcc",
    topic: "children",
    name: "NSPCC",
    contact: "0808 800 5000",
    href: "tel:08088005000",
    hours: unconfirmed,
    audience: {
      sv: "För vuxna som är oroliga för ett barn",
      en: "For adults who worry about a child",
    },
  },
  {
    id: "gb-drinkline",
    topic: "substances",
    name: "Drinkline",
    contact: "0300 123 1110",
    href: "tel:03001231110",
    hours: unconfirmed,
    audience: { sv: "Alkohol", en: "Alcohol" },
    seen: "reducemyrisk.tv",
  },
  {
    id: "gb-frank",
    topic: "substances",
    name: "FRANK",
    contact: "0300 123 6600",
    href: "tel:03001236600",
    hours: unconfirmed,
    audience: { sv: "Droger", en: "Drugs" },
  },
  {
    id: "gb-aa",
    topic: "substances",
    name: "AA",
    contact: "0800 9177 650",
    href: "tel:08009177650",
    hours: unconfirmed,
    audience: { sv: "Alkohol", en: "Alcohol" },
    seen: "hertsad.co.uk",
  },
  {
    id: "gb-al-anon",
    topic: "substances",
    name: "Al-Anon",
    contact: "0800 0086 811",
    href: "tel:08000086811",
    hours: unconfirmed,
    audience: closeOnes,
  },
];

const ireland: Row[] = [
  {
    id: "ie-112",
    topic: "emergency",
    name: "SOS 112",
    contact: "112 / 999",
    href: "tel:112",
    hours: dayAndNight,
    audience: danger,
  },
  {
    id: "ie-samaritans",
    topic: "crisis",
    name: "Samaritans",
    contact: "116 123",
    href: "tel:116123",
    hours: dayAndNight,
    audience: crisis,
    seen: "irishexaminer.com",
  },
  {
    id: "ie-text",
    topic: "crisis",
    name: "Crisis text service",
    contact: "50808",
    href: "sms:50808",
    hours: unconfirmed,
    audience: { sv: "Kris, via sms. Skriv HELLO", en: "Crisis, by text message. Write HELLO" },
  },
  {
    id: "ie-your-mental-health",
    topic: "health",
    name: "YourMentalHealth",
    contact: "1800 111 888",
    href: "tel:1800111888",
    hours: dayAndNight,
    audience: {
      sv: "Hjälp att hitta rätt stöd",
      en: "Help to find the right support",
    },
    seen: "corksafetyalerts.com",
  },
  {
    id: "ie-womens-aid",
    topic: "violence",
    name: "Women’s Aid",
    contact: "1800 341 900",
    href: "tel:1800341900",
    hours: dayAndNight,
    audience: { sv: "Våld i nära relation", en: "Domestic abuse" },
    seen: "thejournal.ie",
  },
  {
    id: "ie-childline",
    topic: "children",
    name: "Childline",
    contact: "1800 66 66 66",
    href: "tel:1800666666",
    hours: dayAndNight,
    audience: young,
    seen: "ispcc.ie",
  },
  {
    id: "ie-hse-drugs-alcohol",
    topic: "substances",
    name: "HSE Drugs & Alcohol",
    contact: "1800 459 459",
    href: "tel:1800459459",
    hours: {
      sv: "Vardagar på kontorstid enligt en äldre uppgift. Kan ha ändrats",
      en: "Weekdays in office hours according to an older page. May have changed",
    },
    audience: {
      sv: "Alkohol och droger, även för närstående",
      en: "Alcohol and drugs, also for family and close ones",
    },
    seen: "healthtopical.com, laois-nationalist.ie",
  },
];

const unitedStates: Row[] = [
  {
    id: "us-911",
    topic: "emergency",
    name: "SOS 911",
    contact: "911",
    href: "tel:911",
    hours: dayAndNight,
    audience: danger,
    seen: "",
  },
  {
    id: "us-988",
    topic: "crisis",
    name: "988 Lifeline",
    contact: "988",
    href: "tel:988",
    hours: dayAndNight,
    audience: {
      sv: "Tankar på att ta sitt liv, eller kris med alkohol och droger",
      en: "Thoughts of suicide, or a crisis with alcohol or drugs",
    },
    seen: "preventionpartnersnm.org",
  },
  {
    id: "us-988-text",
    topic: "crisis",
    name: "988 Lifeline, text",
    contact: "988",
    href: "sms:988",
    hours: dayAndNight,
    audience: {
      sv: "Tankar på att ta sitt liv, eller kris med alkohol och droger. Via sms",
      en: "Thoughts of suicide, or a crisis with alcohol or drugs. By text message",
    },
    seen: "preventionpartnersnm.org",
  },
  {
    id: "us-988-web",
    topic: "crisis",
    name: "988 Lifeline",
    contact: "988lifeline.org",
    href: "https://988lifeline.org",
    hours: unconfirmed,
    audience: {
      sv: "Tankar på att ta sitt liv, eller kris med alkohol och droger",
      en: "Thoughts of suicide, or a crisis with alcohol or drugs",
    },
    seen: "preventionpartnersnm.org",
  },
  {
    id: "us-crisis-text-line",
    topic: "crisis",
    name: "Crisis Text Line",
    contact: "741741",
    href: "sms:741741",
    hours: dayAndNight,
    audience: { sv: "Kris, via sms. Skriv HOME", en: "Crisis, by text message. Write HOME" },
    seen: "",
  },
  {
    id: "us-domestic-violence",
    topic: "violence",
    name: "Domestic Violence Hotline",
    contact: "1-800-799-7233",
    href: "tel:18007997233",
    hours: dayAndNight,
    audience: violence,
    seen: "ovc.ojp.gov",
  },
  {
    id: "us-domestic-violence-text",
    topic: "violence",
    name: "Domestic Violence Hotline, text",
    contact: "88788",
    href: "sms:88788",
    hours: dayAndNight,
    audience: {
      sv: "För dig som lever med våld eller hot. Via sms, skriv START",
      en: "If you live with violence or threats. By text message, write START",
    },
    seen: "ovc.ojp.gov",
  },
  {
    id: "us-childhelp",
    topic: "children",
    name: "Childhelp",
    contact: "1-800-422-4453",
    href: "tel:18004224453",
    hours: perhapsDayAndNight,
    audience: young,
    seen: "helpisaclickaway.org",
  },
  {
    id: "us-samhsa",
    topic: "substances",
    name: "SAMHSA",
    contact: "1-800-662-4357",
    href: "tel:18006624357",
    hours: dayAndNight,
    audience: drinkingAndDrugs,
    seen: "internationalmentalhealth.org",
  },
  {
    id: "us-al-anon",
    topic: "substances",
    name: "Al-Anon",
    contact: "al-anon.org",
    href: "https://al-anon.org",
    hours: unconfirmed,
    audience: closeOnes,
  },
];

const canada: Row[] = [
  {
    id: "ca-911",
    topic: "emergency",
    name: "SOS 911",
    contact: "911",
    href: "tel:911",
    hours: dayAndNight,
    audience: danger,
  },
  {
    id: "ca-988",
    topic: "crisis",
    name: "9-8-8",
    contact: "9-8-8",
    href: "tel:988",
    hours: dayAndNight,
    audience: {
      sv: "Tankar på att ta sitt liv. På engelska och franska",
      en: "Thoughts of suicide. In English and French",
    },
    seen: "newswire.ca",
  },
  {
    id: "ca-988-text",
    topic: "crisis",
    name: "9-8-8, text",
    contact: "9-8-8",
    href: "sms:988",
    hours: dayAndNight,
    audience: {
      sv: "Tankar på att ta sitt liv. Via sms, på engelska och franska",
      en: "Thoughts of suicide. By text message, in English and French",
    },
    seen: "newswire.ca",
  },
  {
    id: "ca-sheltersafe",
    topic: "violence",
    name: "ShelterSafe",
    contact: "sheltersafe.ca",
    href: "https://sheltersafe.ca",
    hours: unconfirmed,
    audience: violence,
  },
  {
    id: "ca-kids-help-phone",
    topic: "children",
    name: "Kids Help Phone",
    contact: "1-800-668-6868",
    href: "tel:18006686868",
    hours: dayAndNight,
    audience: young,
  },
  {
    id: "ca-kids-help-phone-text",
    topic: "children",
    name: "Kids Help Phone, text",
    contact: "686868",
    href: "sms:686868",
    hours: dayAndNight,
    audience: { sv: "För barn och unga. Via sms", en: "For children and young people. By text" },
  },
  {
    id: "ca-connexontario",
    topic: "substances",
    name: "ConnexOntario",
    contact: "1-866-531-2600",
    href: "tel:18665312600",
    hours: unconfirmed,
    audience: {
      sv: "Alkohol och droger i Ontario. Andra provinser har egna linjer",
      en: "Alcohol and drugs in Ontario. Other provinces have their own lines",
    },
  },
  {
    id: "ca-al-anon",
    topic: "substances",
    name: "Al-Anon",
    contact: "al-anon.org",
    href: "https://al-anon.org",
    hours: unconfirmed,
    audience: closeOnes,
  },
];

const australia: Row[] = [
  {
    id: "au-000",
    topic: "emergency",
    name: "SOS 000",
    contact: "000",
    href: "tel:000",
    hours: dayAndNight,
    audience: danger,
    seen: "docs.ozsparkhub.com.au",
  },
  {
    // No link: 106 answers text telephones, and a phone's text message would not arrive.
    id: "au-106",
    topic: "emergency",
    name: "SOS 106",
    contact: "106",
    href: null,
    hours: dayAndNight,
    audience: {
      sv: "Nödnummer för texttelefon. Tar inte emot vanliga sms",
      en: "Emergency number for text telephones. It cannot take ordinary text messages",
    },
    seen: "docs.ozsparkhub.com.au",
  },
  {
    id: "au-lifeline",
    topic: "crisis",
    name: "Lifeline",
    contact: "13 11 14",
    href: "tel:131114",
    hours: dayAndNight,
    audience: crisis,
    seen: "health.gov.au",
  },
  {
    id: "au-suicide-call-back",
    topic: "crisis",
    name: "Suicide Call Back Service",
    contact: "1300 659 467",
    href: "tel:1300659467",
    hours: unconfirmed,
    audience: suicidal,
    seen: "",
  },
  {
    id: "au-beyond-blue",
    topic: "crisis",
    name: "Beyond Blue",
    contact: "1300 22 4636",
    href: "tel:1300224636",
    hours: dayAndNight,
    audience: crisis,
    seen: "health.vic.gov.au",
  },
  {
    id: "au-1800respect",
    topic: "violence",
    name: "1800RESPECT",
    contact: "1800 737 732",
    href: "tel:1800737732",
    hours: dayAndNight,
    audience: violence,
    seen: "",
  },
  {
    id: "au-mens-referral",
    topic: "violence",
    name: "Men’s Referral Service",
    contact: "1300 766 491",
    href: "tel:1300766491",
    hours: unconfirmed,
    audience: {
      sv: "För män som tar till våld och vill sluta",
      en: "For men who use violence and want to stop",
    },
    seen: "",
  },
  {
    id: "au-kids-helpline",
    topic: "children",
    name: "Kids Helpline",
    contact: "1800 55 1800",
    href: "tel:1800551800",
    hours: dayAndNight,
    audience: { sv: "För dig mellan 5 och 25 år", en: "If you are between 5 and 25" },
    seen: "",
  },
  {
    id: "au-alcohol-drug-hotline",
    topic: "substances",
    name: "National Alcohol and Other Drug Hotline",
    contact: "1800 250 015",
    href: "tel:1800250015",
    hours: unconfirmed,
    audience: drinkingAndDrugs,
    seen: "mindframe.org.au",
  },
  {
    id: "au-family-drug-support",
    topic: "substances",
    name: "Family Drug Support",
    contact: "1300 368 186",
    href: "tel:1300368186",
    hours: dayAndNight,
    audience: {
      sv: "För dig som lever nära någon som tar droger",
      en: "If you are close to someone who takes drugs",
    },
    seen: "",
  },
];

const germany: Row[] = [
  {
    id: "de-112",
    topic: "emergency",
    name: "SOS 112",
    contact: "112",
    href: "tel:112",
    hours: dayAndNight,
    audience: { sv: "Ambulans och räddningstjänst", en: "Ambulance and fire" },
  },
  {
    id: "de-110",
    topic: "emergency",
    name: "SOS 110",
    contact: "110",
    href: "tel:110",
    hours: dayAndNight,
    audience: { sv: "Polis", en: "Police" },
  },
  {
    id: "de-116117",
    topic: "health",
    name: "116 117",
    contact: "116 117",
    href: "tel:116117",
    hours: unconfirmed,
    audience: urgentCare,
  },
  {
    id: "de-telefonseelsorge",
    topic: "crisis",
    name: "Telefonseelsorge",
    contact: "0800 111 0 111",
    href: "tel:08001110111",
    hours: dayAndNight,
    audience: crisis,
    seen: "",
  },
  {
    id: "de-telefonseelsorge-2",
    topic: "crisis",
    name: "Telefonseelsorge",
    contact: "0800 111 0 222",
    href: "tel:08001110222",
    hours: dayAndNight,
    audience: crisis,
    seen: "",
  },
  {
    id: "de-telefonseelsorge-116123",
    topic: "crisis",
    name: "Telefonseelsorge",
    contact: "116 123",
    href: "tel:116123",
    hours: unconfirmed,
    audience: crisis,
  },
  {
    id: "de-hilfetelefon",
    topic: "violence",
    name: "Hilfetelefon Gewalt gegen Frauen",
    contact: "116 016",
    href: "tel:116016",
    hours: {
      sv: "Dygnet runt, på 18 språk",
      en: "Day and night, in 18 languages",
      opening: "always",
    },
    audience: { sv: "Våld mot kvinnor", en: "Violence against women" },
    seen: "der-paritaetische.de",
  },
  {
    id: "de-nummer-gegen-kummer",
    topic: "children",
    name: "Nummer gegen Kummer",
    contact: "116 111",
    href: "tel:116111",
    hours: {
      sv: "Mån–lör kl. 14–20 enligt en äldre uppgift. Kan ha ändrats",
      en: "Mon–Sat 14:00–20:00 according to an older page. May have changed",
    },
    audience: young,
    seen: "",
  },
  {
    id: "de-nummer-gegen-kummer-eltern",
    topic: "children",
    name: "Nummer gegen Kummer, Elterntelefon",
    contact: "0800 111 0 550",
    href: "tel:08001110550",
    hours: unconfirmed,
    audience: { sv: "För föräldrar", en: "For parents" },
    seen: "",
  },
  {
    id: "de-sucht-und-drogen",
    topic: "substances",
    name: "Sucht & Drogen Hotline",
    contact: "01806 313031",
    href: "tel:01806313031",
    hours: {
      sv: "Dygnet runt. Kostar 20 cent per samtal",
      en: "Day and night. Costs 20 cents a call",
      opening: "always",
    },
    audience: drinkingAndDrugs,
    seen: "leossprojekt.de, sterntv.de",
  },
  {
    id: "de-bioeg",
    topic: "substances",
    name: "BIÖG",
    contact: "0221 892031",
    href: "tel:0221892031",
    hours: unconfirmed,
    audience: { sv: "Beroende", en: "Dependence" },
    seen: "",
  },
];

const notEverywhere = (sv: string, en: string): Words => ({
  sv: `${sv} Finns inte i alla länder`,
  en: `${en} Not available in every country`,
});

const international: Row[] = [
  {
    id: "international-112",
    topic: "emergency",
    name: "SOS 112",
    contact: "112",
    href: "tel:112",
    hours: dayAndNight,
    audience: {
      sv: "Nödnumret i hela EU. När någon är i fara nu",
      en: "The emergency number in all of the EU. When someone is in danger now",
    },
  },
  {
    id: "international-116123",
    topic: "crisis",
    name: "116 123",
    contact: "116 123",
    href: "tel:116123",
    hours: unconfirmed,
    audience: notEverywhere("Någon att prata med, inom EU.", "Someone to talk to, in the EU."),
    seen: "ec.europa.eu",
  },
  {
    id: "international-findahelpline",
    topic: "crisis",
    name: "Find A Helpline",
    contact: "findahelpline.com",
    href: "https://findahelpline.com",
    hours: unconfirmed,
    audience: { sv: "Sök en hjälplinje i ditt land", en: "Find a helpline in your country" },
    seen: "findahelpline.com",
  },
  {
    id: "international-befrienders",
    topic: "crisis",
    name: "Befrienders",
    contact: "befrienders.org",
    href: "https://befrienders.org",
    hours: unconfirmed,
    audience: {
      sv: "Sök någon att prata med i ditt land",
      en: "Find someone to talk to in your country",
    },
  },
  {
    id: "international-116016",
    topic: "violence",
    name: "116 016",
    contact: "116 016",
    href: "tel:116016",
    hours: unconfirmed,
    audience: notEverywhere("Våld mot kvinnor, inom EU.", "Violence against women, in the EU."),
    seen: "ec.europa.eu",
  },
  {
    id: "international-116006",
    topic: "violence",
    name: "116 006",
    contact: "116 006",
    href: "tel:116006",
    hours: unconfirmed,
    audience: notEverywhere(
      "För dig som har utsatts för brott, inom EU.",
      "Victims of crime, in the EU.",
    ),
  },
  {
    id: "international-116111",
    topic: "children",
    name: "116 111",
    contact: "116 111",
    href: "tel:116111",
    hours: unconfirmed,
    audience: notEverywhere("För barn och unga, inom EU.", "Children and young people, in the EU."),
    seen: "ec.europa.eu",
  },
  {
    id: "international-116000",
    topic: "children",
    name: "116 000",
    contact: "116 000",
    href: "tel:116000",
    hours: unconfirmed,
    audience: notEverywhere(
      "När ett barn är försvunnet, inom EU.",
      "When a child is missing, in the EU.",
    ),
    seen: "ec.europa.eu",
  },
  {
    id: "international-child-helpline",
    topic: "children",
    name: "Child Helpline International",
    contact: "childhelplineinternational.org",
    href: "https://childhelplineinternational.org",
    hours: unconfirmed,
    audience: {
      sv: "Sök en linje för barn i ditt land",
      en: "Find a line for children in your country",
    },
    seen: "childhelplineinternational.org",
  },
];

/** By whose clock a line opens. In countries of many zones only lines that are always open are known. */
const timeZones: Record<HelpCountry, string> = {
  se: "Europe/Stockholm",
  no: "Europe/Oslo",
  dk: "Europe/Copenhagen",
  fi: "Europe/Helsinki",
  gb: "Europe/London",
  ie: "Europe/Dublin",
  us: "America/New_York",
  ca: "America/Toronto",
  au: "Australia/Sydney",
  de: "Europe/Berlin",
  international: "Europe/Brussels",
};

function inCountry(country: HelpCountry, rows: readonly Row[]): HelplineSeed[] {
  return rows.map(({ hours, audience, seen, ...row }, index) => ({
    ...row,
    country,
    position: index + 1,
    hoursSv: hours.sv,
    hoursEn: hours.en,
    audienceSv: audience.sv,
    audienceEn: audience.en,
    opening: hours.opening ?? null,
    timeZone: timeZones[country],
    basis: seen === undefined ? "verify" : "seen",
    source: seen ?? "",
    checkedOn: null,
  }));
}

/**
 * The lines a new database starts with; afterwards the operator's table is the truth. Numbers,
 * hours and pages were gathered from public pages of varying age and none has been called: each
 * keeps its mark until somebody checks it.
 */
export const helplineSeed: HelplineSeed[] = [
  ...inCountry("se", sweden),
  ...inCountry("no", norway),
  ...inCountry("dk", denmark),
  ...inCountry("fi", finland),
  ...inCountry("gb", unitedKingdom),
  ...inCountry("ie", ireland),
  ...inCountry("us", unitedStates),
  ...inCountry("ca", canada),
  ...inCountry("au", australia),
  ...inCountry("de", germany),
  ...inCountry("international", international),
];
