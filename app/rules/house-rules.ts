type RuleWords = { title: string; why: string; example: string };

export type HouseRule = { id: string; sv: RuleWords; en: RuleWords };

/**
 * The house rules, at most eight so that they fit on one page and in one memory. Every moderation
 * decision names one of them by id; an id that has been used is never renamed or given to another.
 */
export const houseRules: readonly HouseRule[] = [
  {
    id: "identifies-someone",
    sv: {
      title: "Ingen ska gå att känna igen",
      why: "Här skriver vi sådant som är svårt att säga högt. Det går bara om ingen kan räkna ut vem någon är.",
      example:
        "Skriv ”min stad” och ”mitt barn”. Skriv inte namn, adress, telefonnummer, arbetsplats eller konton på andra sajter.",
    },
    en: {
      title: "Nobody should be recognised",
      why: "People write here what is hard to say out loud. That only works if nobody can work out who anyone is.",
      example:
        "Write “my town” and “my child”. Leave out names, addresses, phone numbers, workplaces and accounts on other sites.",
    },
  },
  {
    id: "attacks-someone",
    sv: {
      title: "Var snäll, även när du inte håller med",
      why: "Många kommer hit när det är som svårast. En hård mening kan få någon att sluta skriva.",
      example:
        "”Jag har varit med om något annat” går bra. ”Du får skylla dig själv” gör det inte.",
    },
    en: {
      title: "Be kind, also when you disagree",
      why: "Many come here when things are at their hardest. One harsh sentence can make someone stop writing.",
      example:
        "“I have been through something different” is fine. “You only have yourself to blame” is not.",
    },
  },
  {
    id: "from-your-own-life",
    sv: {
      title: "Utgå från ditt eget liv",
      why: "Det du själv har varit med om kan hjälpa någon annan. Diagnoser och order gör det sällan.",
      example:
        "”För mig hjälpte det att ringa vårdcentralen” går bra. ”Du är deprimerad och måste lämna honom” gör det inte.",
    },
    en: {
      title: "Speak from your own life",
      why: "What you have been through yourself can help someone else. Diagnoses and orders seldom do.",
      example:
        "“It helped me to call my doctor” is fine. “You are depressed and must leave him” is not.",
    },
  },
  {
    id: "every-way-welcome",
    sv: {
      title: "Alla är välkomna, nyktra eller inte",
      why: "En del vill sluta, andra vill dra ner. En del skriver mitt i ett återfall. Skam hjälper ingen.",
      example:
        "Du får skriva fast du har druckit i kväll. Ingen ska få höra att det är för sent, eller att bara ett sätt räknas.",
    },
    en: {
      title: "Everyone is welcome, sober or not",
      why: "Some want to stop, others want to cut down. Some write in the middle of a relapse. Shame helps nobody.",
      example:
        "You may write even if you have been drinking tonight. Nobody should be told that it is too late, or that only one way counts.",
    },
  },
  {
    id: "no-sourcing",
    sv: {
      title: "Inget om var man får tag på droger",
      why: "Många här kämpar mot ett sug. Ett tips om var det finns kan bli ett återfall.",
      example: "”Suget är starkt i kväll” går bra. ”Var köper ni?” gör det inte.",
    },
    en: {
      title: "Nothing about where to get drugs",
      why: "Many here are fighting a craving. A tip about where to find it can become a relapse.",
      example: "“The craving is strong tonight” is fine. “Where do you buy yours?” is not.",
    },
  },
  {
    id: "no-selling",
    sv: {
      title: "Ingen reklam",
      why: "Den som har det svårt ska få vara i fred för dem som vill sälja något.",
      example:
        "Berätta gärna vad som har hjälpt dig. Lägg inte in reklam, rabattkoder eller samma text i flera trådar.",
    },
    en: {
      title: "No advertising",
      why: "Someone who is having a hard time should be left alone by people who want to sell.",
      example:
        "Do tell us what has helped you. Leave out adverts, discount codes and the same text in many threads.",
    },
  },
  {
    id: "harmful-detail",
    sv: {
      title: "Berätta hur det känns, inte hur man gör",
      why: "Att läsa om hur, och om hur mycket, kan bli farligt för den som mår dåligt.",
      example:
        "Du får skriva att du har tänkt på att dö. Någon i personalen läser det. Skriv inte hur, med vad eller hur mycket.",
    },
    en: {
      title: "Tell how it feels, not how it is done",
      why: "Details of how, and how much, can hurt a reader who is in pain.",
      example:
        "You may write that you have thought about dying. One of the staff will read it. Leave out how, with what and how much.",
    },
  },
  {
    id: "grave-harm",
    sv: {
      title: "Inga hot, inget hat, inget sexuellt om barn",
      why: "Hot och hat skadar människor. Det gör också sexuella texter om barn. Vi tar bort dem, och är det ett brott kan polisen behöva få veta.",
      example:
        "Du får berätta om övergrepp och andra brott du har varit med om, och att du röker cannabis. Du får inte hota någon.",
    },
    en: {
      title: "No threats, no hate, nothing sexual about children",
      why: "Threats and hate harm people. So do sexual texts about children. We remove them, and if it is a crime the police may have to know.",
      example:
        "You may tell us about abuse and other crimes you have lived through, and that you smoke cannabis. You may not threaten anyone.",
    },
  },
];

/** One choice in the desk's list; `house` is null for the two that restrict nothing. */
export type DecisionRule = {
  id: string;
  label: { sv: string; en: string };
  house: HouseRule | null;
};

const shortLabels: Record<string, { sv: string; en: string }> = {
  "identifies-someone": { sv: "Röjer vem någon är", en: "Identifies someone" },
  "attacks-someone": { sv: "Angriper någon", en: "Attacks someone" },
  "from-your-own-life": { sv: "Diagnoser eller order", en: "Diagnoses or orders" },
  "every-way-welcome": { sv: "Skuldbelägger någon", en: "Shames someone" },
  "no-sourcing": { sv: "Köp eller försäljning av droger", en: "Buying or selling drugs" },
  "no-selling": { sv: "Reklam eller skräp", en: "Advertising or spam" },
  "harmful-detail": { sv: "Farliga detaljer", en: "Harmful detail" },
  "grave-harm": {
    sv: "Hot, hat eller sexuellt om barn",
    en: "Threats, hate, sexual about children",
  },
};

/** Stands in place of a rule where writers took their own words away. */
export const removedByWriter = "removed-by-writer";

/** What a decision may name: each house rule, no rule at all, or a worry about somebody. */
export const decisionRules: readonly DecisionRule[] = [
  { id: "no-rule-broken", label: { sv: "Ingen regel bruten", en: "No rule broken" }, house: null },
  {
    id: "someone-in-danger",
    label: { sv: "Någon kan vara i fara", en: "Someone may be in danger" },
    house: null,
  },
  ...houseRules.map((house) => ({
    id: house.id,
    label: shortLabels[house.id] ?? { sv: house.sv.title, en: house.en.title },
    house,
  })),
];

/**
 * The rule a decision names.
 *
 * @param id as stored with the decision
 * @returns undefined for an id that was never a rule here
 */
export function ruleById(id: string): DecisionRule | undefined {
  return decisionRules.find((rule) => rule.id === id);
}
