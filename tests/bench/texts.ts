import { pick } from "./random.ts";

/** Invented sentences of the kind that people write here, none of which any rule should mind. */
const sentences = {
  en: [
    "I have read here for a while and this is my first letter.",
    "Three weeks now without wine on weekdays, and the evenings are long.",
    "I went for a walk instead, down to the water and back.",
    "The hour between work and dinner is still the hard one.",
    "My sister asked how I was, and for once I told her.",
    "It helped me to write down what the evening was *really* for.",
    "Sleep comes later than it used to, but the mornings are clearer.",
    "Nobody at work has noticed, which is a relief and also a little lonely.",
    "I bought the kind without alcohol and felt silly at the till.",
    "Thank you for answering so kindly.",
    "What did you do with your hands the first weeks?",
    "I set the kettle on as soon as I come through the door.",
    "The craving passes after about twenty minutes, **if** I leave the kitchen.",
    "Yesterday was a bad day and today is an ordinary one.",
    "I do not want to count days, I want to notice them.",
    "My son is nineteen, and I no longer know how to begin a talk with him.",
    "We ate pancakes at nine in the evening and laughed about it.",
    "It is quiet in here tonight, and I like that.",
  ],
  sv: [
    "Jag har läst här ett tag och det här är mitt första inlägg.",
    "Tre veckor utan vin på vardagarna nu, och kvällarna är långa.",
    "I stället gick jag en promenad, ner till vattnet och tillbaka.",
    "Timmen mellan jobbet och middagen är fortfarande svårast.",
    "Min syster frågade hur jag mådde, och för en gångs skull sa jag som det var.",
    "Det hjälpte att skriva ner vad kvällen *egentligen* handlade om.",
    "Jag somnar senare än förut, men morgnarna är klarare.",
    "Ingen på jobbet har märkt något, och det är skönt men lite ensamt.",
    "Jag köpte den alkoholfria sorten och kände mig fånig i kassan.",
    "Tack för att du svarade så fint.",
    "Vad gjorde du av händerna de första veckorna?",
    "Jag sätter på tevatten så fort jag kommer innanför dörren.",
    "Suget går över efter ungefär tjugo minuter, **om** jag går ut ur köket.",
    "I går var en dålig dag och i dag är en vanlig.",
    "Jag vill inte räkna dagar, jag vill lägga märke till dem.",
    "Min son är nitton, och jag vet inte längre hur man börjar prata med honom.",
    "Vi åt pannkakor klockan nio på kvällen och skrattade åt det.",
    "Det är tyst här i kväll, och det tycker jag om.",
  ],
};

const titles = {
  en: [
    "First letter from me",
    "The long evenings",
    "What do you say to friends?",
    "One month today",
  ],
  sv: ["Första gången jag skriver", "De långa kvällarna", "Vad säger ni till vänner?", "En månad"],
};

/** A title, numbered so that no two are alike. */
export function makeTitle(locale: "sv" | "en", number: number, random: () => number): string {
  return `${pick(titles[locale], random)} (${number})`;
}

/** A letter of one to four paragraphs, about 90 words in the middle, in the small Markdown. */
export function makeBody(locale: "sv" | "en", random: () => number): string {
  const paragraphs = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
      pick(sentences[locale], random),
    ).join(" "),
  );
  if (random() < 0.1) paragraphs.unshift(`> ${pick(sentences[locale], random)}`);
  return paragraphs.join("\n\n");
}

/** Exactly `count` words, cut from as many sentences as it takes. */
export function makeWords(locale: "sv" | "en", count: number, random: () => number): string {
  const words: string[] = [];
  while (words.length < count) words.push(...pick(sentences[locale], random).split(" "));
  return words.slice(0, count).join(" ");
}
