import type { help as english } from "../en/help.ts";

/** Hjälplinjer efter vem man är och vad klockan är, natten, och det som står på sidan för i natt. */
export const help = {
  "lines.open": "Öppet nu",
  "lines.closed": "Stängt nu. Öppnar {opening}.",
  "lines.unknown": "Vi vet inte när det är öppet",
  "lines.for.label": "Vem gäller det?",
  "lines.for.all": "Alla linjer",
  "lines.for.adults": "Mig själv",
  "lines.for.young": "Under 18 år",
  "lines.for.relatives": "Någon jag står nära",
  "lines.for.hurting": "Jag har gjort någon illa",
  "lines.for.hurting.text":
    "Det är modigt att söka hjälp för att sluta. Du behöver inte säga vem du är. Linjerna där man kan prata tar emot sådana samtal också.",

  "tonight.title": "En sak för i natt",
  "tonight.intro":
    "Du behöver inte lösa något i natt. Här är en sak att göra i tio minuter. Du får sluta när du vill.",
  "tonight.wave.title": "Rid ut ett sug",
  "tonight.wave.intro":
    "Ett sug kommer som en våg. Det stiger, vänder och sjunker, även om du inte gör något.",
  "tonight.wave.sit": "Sätt dig där du känner dig trygg. Ha båda fötterna i golvet.",
  "tonight.wave.where": "Var i kroppen känns det mest? I munnen, bröstet, händerna?",
  "tonight.wave.breathe": "Andas långsamt. Låt varje utandning vara längre än inandningen.",
  "tonight.wave.watch": "Låt det vara där, och följ det en stund. Växer det? Har det flyttat sig?",
  "tonight.wave.after": "Känn efter när det har gått tio minuter. Drick lite vatten.",
  "tonight.wave.again":
    "Är det fortfarande starkt? Ta tio minuter till. Hjälpte det inte har du inte gjort något fel.",
  "tonight.breath.title": "Bara andas",
  "tonight.breath.text":
    "Andas in medan du räknar till fyra. Andas ut medan du räknar till sex. Gör det tio gånger. Tappar du räkningen börjar du om på ett.",
  "tonight.write.title": "Skriv ner det och spara till i morgon",
  "tonight.write.text":
    "Skriv ner det som snurrar i huvudet, på papper eller här. Du behöver inte visa det för någon. Läs det i morgon, och känn då vad du vill göra med det.",
  "tonight.write.here": "Skriv här",
  "tonight.lines.title": "Om du vill höra en röst",
  "tonight.lines.none": "Vi vet ingen linje som säkert har öppet just nu. Några kan ha det.",
  "tonight.lines.more": "Alla linjer, och när de har öppet",
  "tonight.reads": "Ingen terapeut läser just nu. Nästa läser {opening}.",
} satisfies Record<keyof typeof english, string>;
