import type { reading as english } from "../en/reading.ts";

export const reading = {
  "home.title": "En plats att skriva av sig på",
  "home.intro":
    "För dig som oroar dig för hur du dricker eller röker cannabis, eller för någon annan. Läs hur mycket du vill. Skriv under ett påhittat namn. Ingen frågar vem du är.",
  "home.rooms": "Rummen",
  "home.latest": "Senaste trådarna",
  "home.empty": "Ingen har skrivit här än. Du kan bli först, eller bara läsa.",
  "home.who": "Vilka som läser",
  "home.whoText":
    "Terapeuter läser det som skrivs här och svarar inom {days} arbetsdagar. Du ser deras förnamn och yrke.",
  "home.whoMore": "Vilka som är här, och när",
  "home.hours": "De läser {hours}.",
  "room.write": "Skriv något nytt",
  "room.threads": "Trådar",
  "room.empty": "Det är tyst i det här rummet än så länge. Du kan bli först, eller bara läsa.",
  "room.older": "Äldre trådar",
  "room.newest": "Tillbaka till de senaste",
  "threads.replies": { one: "{count} svar", other: "{count} svar" },
  "threads.noReplies": "Inget svar än",
  "threads.answered": "En terapeut har svarat",
  "thread.paging": "Trådens sidor",
  "thread.page": "Sida {page}",
  "thread.pageTitle": "Tråd, sida {page}",
  "thread.title": "Tråd",
  "thread.reply": "Ditt svar",
  "thread.emptyPage": "Det finns inget att läsa på den här sidan just nu. Gå till sidan före.",
  "thread.removed": "Personalen har tagit bort den här texten. Regeln: {rule}.",
  "thread.held":
    "Bara du och personalen kan se det här. En människa läser det innan det visas för andra.",
  "thread.heldTitle": "Väntar på att en människa ska läsa",
  "thread.sent": "Din text finns här, så att alla kan läsa den. Tack för att du skrev.",
  "thread.sentHeld": "Din text finns här. Bara du och personalen kan se den här tråden.",
  "thread.quietHelp": "Om det blir tungt finns det människor att prata med, även i natt.",
  "thread.quietHelpLink": "Människor att ringa eller skriva till",
  "thread.asStaff": "Du svarar som {name}, {profession}. Alla kan läsa det.",
  "thread.toDesk": "Öppna vid skrivbordet",
} satisfies Record<keyof typeof english, string | { one: string; other: string }>;
