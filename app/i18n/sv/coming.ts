import type { coming as english } from "../en/coming.ts";

/** Komma och gå: inloggningar, alias, paus och att lämna, en egen kopia, de första orden. */
export const coming = {
  "sessions.title": "Var du är inloggad",
  "sessions.intro": "Ser du något som inte är du? Avsluta det här, och välj sedan en ny lösenfras.",
  "sessions.here": "Den här enheten",
  "sessions.other": "En annan enhet eller webbläsare",
  "sessions.since": "Inloggad {when}",
  "sessions.sinceUnknown": "Inloggad för en tid sedan",
  "sessions.as": "Skriver som {alias}",
  "sessions.end": "Logga ut där",
  "sessions.ended": "Den inloggningen är avslutad.",
  "me.toSessions": "Var du är inloggad",
  "me.toAliases": "Dina alias",
  "me.toAway": "Pausa, dölj eller lämna",
  "me.toCopy": "Allt vi sparar om dig",

  "aliases.title": "Dina alias",
  "aliases.intro":
    "Du kan ha flera, för att hålla isär delar av ditt liv. Ingen kan se att de hör ihop, inte ens personalen. För dem är du olika personer.",
  "aliases.here": "Skriver nu",
  "aliases.first": "Du loggar in med det här",
  "aliases.switch": "Skriv som {alias}",
  "aliases.writes": "Från och med nu skriver du som {alias}.",
  "aliases.left":
    "Det aliaset är borta. Nu skriver du som {alias}. Nästa gång loggar du in som {first}, med den lösenfras eller de ord du har.",
  "aliases.signIn":
    "När du loggar in gör du det som {alias}, med din lösenfras eller dina sju ord. De andra har inga egna. Du byter till dem här.",
  "aliases.apart":
    "Det som kan avslöja dig är vad du berättar och hur du skriver. Berättar du samma sak två gånger kan någon märka det. Databasen vet vilka alias som är dina, och det gör den som sköter servern också.",
  "aliases.another": "Skaffa ett alias till",
  "aliases.anotherText": "Det du har skrivit står kvar under det alias som skrev det.",
  "aliases.make": "Ta det här aliaset och skriv som det",
  "aliases.tooMany":
    "Du kan ha högst {count} alias. Vill du ha ett nytt, lämna först med ett av dem.",
  "accounts.signIn.aliasHelp": "Har du flera: det första du tog.",

  "away.title": "Pausa, dölj eller lämna",
  "away.intro":
    "Du får gå när du vill och komma tillbaka när du vill. Du behöver inte säga varför.",
  "away.now.paused": "Du har paus.",
  "away.now.hidden": "Dina ord är dolda.",
  "away.done.paused": "Från och med nu har du paus. Vila dig.",
  "away.done.hidden": "Nu är dina ord dolda.",
  "away.done.present": "Välkommen tillbaka. Allt är som det var.",
  "away.pause.title": "Ta en paus",
  "away.pause.text":
    "Inget skickas till dig. Det du har skrivit står kvar, och du kan läsa och skriva som vanligt. Du kommer tillbaka med en knapp.",
  "away.paused.button": "Ta en paus",
  "away.hide.title": "Dölj det du har skrivit",
  "away.hide.text":
    "Allt du har skrivit fälls undan, rubrikerna också. Andra ser att den som skrev har dolt sina ord, men inte vem det var. Inget skickas till dig. Allt kommer tillbaka när du gör det.",
  "away.hide.staff":
    "Personalen kan fortfarande läsa det. Det som andra har citerat eller kopierat når vi inte.",
  "away.hidden.button": "Dölj mina ord",
  "away.back.button": "Jag är tillbaka",
  "away.scope": "För vilket alias?",
  "away.scope.this": "Bara det som skriver nu",
  "away.scope.all": "Alla mina alias",
  "away.scope.together": "Händer det flera samtidigt kan någon gissa att de hör ihop.",
  "away.leave.copy": "Vill du ha kvar det som är ditt? Spara det först:",
  "away.leave.hidden":
    "Nu är dina ord dolda. Låter du dem stå kvar när du lämnar går de att läsa igen, utan ditt alias.",
  "away.hiddenPost": "Den som skrev har dolt sina ord.",
  "away.hiddenTitle": "Den som skrev har dolt sina ord",
  "away.hiddenAlias": "Dolt",

  "copy.title": "Allt vi sparar om dig",
  "copy.intro":
    "Det här är allt i vår databas som hör till dig. Du kan läsa det här, eller spara det som en fil.",
  "copy.leftOut":
    "Tre saker är inte med: de omvandlade formerna av din lösenfras och dina nycklar, nummer som bara håller ihop raderna, och det personalen har noterat för sig själva. Vill du veta mer om det kan du fråga oss.",
  "copy.device": "Filen kan läsas av den som kommer åt den här enheten. Tänk på var du sparar den.",
  "copy.save": "Spara allt som en fil",
  "copy.alias": "Under {alias}",
  "copy.part": "{title} ({count})",
  "copy.yes": "ja",
  "copy.no": "nej",
  "copy.table.members": "Ditt alias",
  "copy.table.sessions": "Var du är inloggad",
  "copy.table.threads": "Trådar som du började",
  "copy.table.posts": "Det du har skrivit",
  "copy.table.notices": "Ord från personalen",
  "copy.table.readingMarks": "Hur långt du har läst",
  "copy.table.follows": "Det du följer",
  "copy.table.mutes": "Det du har tystat",
  "copy.table.bookmarks": "Det du har sparat",
  "copy.table.notes": "Dina anteckningar",
  "copy.table.diaryDays": "Din dagbok",
  "copy.table.sentenceChecks": "Vad en terapeut frågade dig, och ditt svar",
  "copy.table.reactions": "Dina reaktioner",
  "copy.table.feedLinks": "Dina flödeslänkar",
  "copy.table.pushSubscriptions": "Enheter som får en avisering",
  "copy.table.keptDrafts": "Utkast som du har kvar",
  "copy.table.checkIns": "Hur svaren kändes",
  "copy.table.reports": "Dina anmälningar",
  "copy.table.appeals": "Dina överklaganden",
  "copy.table.assessments": "Det programmet har noterat om dina texter",
  "copy.table.decisions": "Det som har beslutats om dina texter",
  "copy.table.secondOpinions": "Det som det andra programmet har noterat",
  "copy.table.escalations": "Texter som fick oss att oroa oss för att någon är i fara",
  "copy.table.audit": "Loggen",

  "start.title": "Innan du skriver",
  "start.before": "Innan du skriver första gången",
  "start.link": "Vad det här är, på en sida",
  "start.is":
    "Här skriver du med andra om alkohol, cannabis och livet nära någon som använder det. Det är inte vård.",
  "start.readers": "Terapeuter läser {hours}.",
  "start.answer": {
    one: "Du får svar inom en arbetsdag.",
    other: "Du får svar inom {count} arbetsdagar.",
  },
  "start.night": "Däremellan läser ingen av oss.",
  "start.public": "Det du publicerar för alla kan vem som helst läsa.",
  "start.public.indexed":
    "Det du publicerar för alla kan vem som helst läsa, och det kan hittas i sökmotorer.",
  "start.limits":
    "Vi vet inte vem du är. Men den som känner dig kan känna igen det du berättar, och den som har din mobil kan se vad du läser. Skriv därför inga namn eller platser.",
  "start.danger": "Är någon i fara? Tryck på Hjälp nu.",
  "start.putAway": "Jag har läst de första orden, ta bort dem",
  "start.seen": "Jag har läst det här",
} satisfies Record<keyof typeof english, string | { one: string; other: string }>;
