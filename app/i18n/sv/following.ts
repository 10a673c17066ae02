import type { following as english } from "../en/following.ts";

export const following = {
  "news.title": "Nytt för dig",
  "news.markAll": "Markera allt som sett",
  "news.marked": "Allt är markerat som sett.",
  "news.none": "Det finns inget nytt just nu.",
  "news.noneText":
    "När någon skriver i ett rum eller en tråd som du följer, eller när personalen skriver till dig, finns det här.",
  "news.followed": "Där du följer",
  "news.thread": "En ny tråd",
  "news.posts": { one: "{count} nytt inlägg", other: "{count} nya inlägg" },
  "news.most": "Här visas de {count} senaste.",
  "following.title": "Det du följer",
  "following.intro":
    "När något nytt skrivs där står det högst upp på sidan. Ingen annan kan se vad du följer.",
  "following.start": "Följ",
  "following.stop": "Sluta följa",
  "following.is": "Du följer det här. Bara du kan se det.",
  "following.places": "Rum och trådar",
  "following.rooms": "Rum du följer",
  "following.threads": "Trådar du följer",
  "following.none": "Du följer ingenting än.",
  "following.how": "Det finns en knapp för det högst upp i varje rum och tråd.",
  "following.gone": "En tråd som inte går att läsa längre",
  "following.stopOne": "Sluta",
  "following.saved": "Sparat.",
  "following.away":
    "Du tar en paus härifrån. Tills du kommer tillbaka visas inget som nytt och inget skickas till dig.",
  "following.writing.title": "När du skriver",
  "following.writing.label": "Följ trådarna jag skriver i",
  "push.title": "På den här enheten",
  "push.intro":
    "Du kan få veta på telefonen eller datorn att det finns något nytt. Det står bara ”Något nytt”. Det står inte vad, vem eller var.",
  "push.maker":
    "Meddelandet går genom den som har gjort din webbläsare, till exempel Google, Apple eller Mozilla. De kan se att den här sidan skickar något till enheten, och när. De kan inte läsa det. Meddelandet kommer även när du är utloggad, tills du stänger av det här.",
  "push.message": "Något nytt",
  "push.start": "Säg till på den här enheten",
  "push.noScripts": "För att slå på det behöver webbläsaren tillåta skript.",
  "push.unsupported":
    "Det går inte i den här webbläsaren. På en iPhone måste sidan först läggas till på hemskärmen.",
  "push.denied":
    "Webbläsaren sa nej. Du kan ändra det i webbläsarens inställningar för den här sidan.",
  "push.failed": "Det gick inte den här gången. Ingenting har ändrats. Försök igen om en stund.",
  "push.on": "Nu får du veta det på den här enheten.",
  "push.full": "Du har redan fem enheter. Stäng av en först.",
  "push.stopped": "Den enheten får inte veta något mer.",
  "push.devices": "Enheter som får veta",
  "push.device": "Enhet {number}",
  "push.stop": "Stäng av",
  "push.quiet.title": "Tysta timmar",
  "push.quiet.text":
    "Under de här timmarna kommer inget. Det som händer då väntar tills de är slut. Välj samma tid två gånger om du inte vill ha några tysta timmar.",
  "push.quiet.from": "Tyst från",
  "push.quiet.to": "Till",
  "push.quiet.save": "Spara tysta timmar",
  "push.quiet.saved": "Dina tysta timmar är sparade.",
  "privacy.following.title": "Det du följer",
  "privacy.following.body":
    "Vi sparar vilka trådar och rum du följer och hur långt du har tittat, inte när. Ingen annan ser det. Det försvinner när du slutar följa eller tar bort ditt alias.",
  "privacy.following.feeds":
    "Av en privat länk till ett flöde sparar vi en förvrängd form och dagen då den skapades. Du kan stänga av den.",
  "privacy.push.title": "Om du får meddelanden på telefonen eller datorn",
  "privacy.push.body":
    "Bara om du slår på det sparar vi vart meddelanden till den enheten ska skickas hos den som har gjort din webbläsare. Det sparas krypterat.",
  "privacy.push.maker":
    "Den som har gjort din webbläsare, till exempel Google, Apple eller Mozilla, ser att den här sidan skickar något till enheten, och när. De kan inte läsa det, och det står bara ”Något nytt”.",
  "privacy.push.off": "Vi glömmer enheten när du stänger av det eller tar bort ditt alias.",
  "feeds.title": "Privat flöde",
  "feeds.intro":
    "En länk till en flödesläsare, om du använder en sådan. Flödet säger bara att det finns något nytt. Där står inga texter, inga rubriker och inget alias. Men den som har länken kan se när det finns något nytt för dig.",
  "feeds.make": "Skapa en privat länk",
  "feeds.once": "Här är din länk. Den visas bara den här gången.",
  "feeds.onceText":
    "Kopiera den till din flödesläsare. Ge den inte till någon. Om du tappar bort den kan du stänga av den här och skapa en ny.",
  "feeds.list": "Dina länkar",
  "feeds.made": "Länk skapad",
  "feeds.drop": "Stäng av",
  "feeds.dropped": "Den länken fungerar inte längre.",
  "feeds.full": "Du har redan tio länkar. Stäng av en först.",
  "feeds.words": "Några ord till dig",
  "feeds.posts": {
    one: "{count} nytt inlägg där du följer",
    other: "{count} nya inlägg där du följer",
  },
} satisfies Record<keyof typeof english, string | { one: string; other: string }>;
