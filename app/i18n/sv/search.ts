import type { search as english } from "../en/search.ts";

export const search = {
  "search.title": "Sök",
  "search.intro":
    "Leta efter ord i det som har skrivits här. Ingen ser vad du söker efter, och vi sparar det inte.",
  "search.label": "Ord att leta efter",
  "search.help":
    "Sätt ”citattecken” runt ord som ska stå precis så, och minus före ett -ord som inte ska vara med.",
  "search.room": "Var",
  "search.everywhere": "I alla rum",
  "search.button": "Sök",
  "search.inSite": "Sök i det som har skrivits",
  "search.inRoom": "Sök i rummet",
  "search.found": { one: "{count} inlägg", other: "{count} inlägg" },
  "search.many": "Fler än {most} inlägg",
  "search.part": "Nummer {from} till {to} av {count}, de som stämmer bäst först",
  "search.more": "Visa fler",
  "search.back": "Visa de förra",
  "search.folded": "Texten är hopvikt i sin tråd. Öppna den när du vill läsa.",
  "search.none": "Vi hittade inget inlägg med de orden",
  "search.none.fewer": "Pröva med färre ord, eller någon annan form av dem.",
  "search.none.exact": "Ta bort citattecken och minustecken.",
  "search.none.rooms": "Leta i alla rum.",
  "search.none.ask": "Eller fråga i ett av rummen. Kanske har någon varit där du är.",
  "search.empty": "Skriv ett ord att leta efter.",
  "search.small":
    "Så små ord finns i nästan alla inlägg. Lägg till ett ord som säger mer om vad du letar efter.",
  "search.without": "Skriv minst ett ord att leta efter, inte bara ord som inte ska vara med.",
  "search.tooLong": "Det är för mycket att leta efter på en gång. Håll dig inom {most} tecken.",
  "search.wait":
    "Det har varit väldigt många sökningar just nu. Vänta några minuter och försök igen.",
} satisfies Record<keyof typeof english, string | { one: string; other: string }>;
