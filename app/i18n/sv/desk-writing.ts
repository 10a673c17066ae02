import type { deskWriting as english } from "../en/desk-writing.ts";

/** Att skriva till någon: råd bredvid svaret, rätt namn, och när det går ut. */
export const deskWriting = {
  "advice.title": "Innan du skickar",
  "advice.meter": "{words} ord, läsbarhet {grade}. Den du svarar: {theirWords} ord, {theirGrade}.",
  "advice.meterHelp":
    "Ju lägre siffra, desto lättare att läsa: under 30 är lätt, över 50 är svårt.",
  "advice.times": {
    one: "Du skriver lika mycket som hen.",
    other: "Du skriver {count} gånger så mycket som hen. Vad kan vänta till nästa gång?",
  },
  "advice.long": {
    one: "{count} ord.",
    other: "{count} ord. Ett kortare svar blir läst till slutet.",
  },
  "advice.questions": {
    one: "{count} fråga.",
    other: "{count} frågor. En eller två är lättare att svara på.",
  },
  "advice.why": "”Varför” kan låta som en anklagelse. ”Vad hände sedan?” frågar ofta samma sak.",
  "advice.harder": "Dina ord är svårare än hens. Skulle du säga så här öga mot öga?",
  "advice.fine": "Inget att anmärka på.",
  "advice.look": "Titta igenom",
  "advice.checklist": "Det här har ett bra svar ofta",
  "advice.check.1": "En sak som personen sa, med personens egna ord.",
  "advice.check.2": "En gissning, sagd som en gissning, lätt att rätta.",
  "advice.check.3": "En sak du uppskattar i det personen gjorde.",
  "advice.check.4": "En eller två öppna frågor, inte fler.",
  "advice.check.5": "Ett nästa steg, eller inget.",
  "advice.check.6": "Vad som händer sedan, och när du skriver igen.",
  "advice.alias":
    "Du svarar {answered}, men i texten står {other}. Stämmer det? Skicka en gång till i så fall.",
  "hold.title": "Det är utanför bemannad tid",
  "hold.intro": "Det du skickar nu publiceras {when}, om du inte säger att det inte kan vänta.",
  "hold.now": "Skicka nu i stället",
  "hold.reason": "Varför det inte kan vänta",
  "hold.error.reason": "Säg med några ord varför det inte kan vänta.",
  "hold.done": "Det är sparat och går ut av sig självt {when}. Till dess ser bara personalen det.",
  "hold.list.title": "Går ut när vi öppnar",
  "hold.list.when": "Går ut {when}",
  "hold.none": "Inget väntar på att gå ut.",
  "hold.already":
    "Ett annat svar av dig i den här tråden väntar på att gå ut. Ta tillbaka det först, eller vänta tills det har gått ut: dina ord finns kvar här.",
  "hold.back": "Ta tillbaka",
  "hold.taken": "Det är tillbakataget. Dina ord:",
  "hold.gone": "Det har redan gått ut, eller tagits tillbaka.",
} satisfies Record<keyof typeof english, string | { one: string; other: string }>;
