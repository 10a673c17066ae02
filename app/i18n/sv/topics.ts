import type { topics as english } from "../en/topics.ts";

export const topics = {
  "topic.violence": "Nämner våld",
  "topic.self-harm": "Nämner självmord eller självskada",
  "topic.children-hurt": "Nämner barn som far illa",
  "topic.sexual-violence": "Nämner sexuellt våld",
  "topic.substance-detail": "Nämner alkohol eller droger i detalj",
  "topic.death": "Nämner död",
  "topic.none": "Inget särskilt",
  "topic.field": "Nämns något tungt?",
  "topic.fieldHelp":
    "Då viks texten ihop under de orden, så att den som läser kan välja. Du behöver inte välja något.",
  "desk.topic.title": "Vad texten nämner",
  "desk.topic.note": "Texten är ihopvikt under de orden tills den som läser öppnar den.",
  "desk.topic.field": "Nämner",
  "desk.topic.reason": "Varför, i ord som skribenten får läsa",
  "desk.topic.button": "Spara",
  "desk.topic.link": "Ändra vad texten säger att den nämner",
  "desk.topic.error.choice": "Välj ett av dem.",
  "desk.topic.error.same": "Det är vad den redan säger.",
  "desk.topic.error.reason": "Skriv ett skäl på minst tio tecken.",
} satisfies Record<keyof typeof english, string>;
