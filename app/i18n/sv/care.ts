import type { care as english } from "../en/care.ts";

export const care = {
  "contact.read": "Låt mig läsa i fred",
  "contact.ask": "Svara när jag frågar",
  "contact.check-in": "Hör av er till mig",
  "care.contact": "Säger till oss",
  "care.contactOf": "{alias} säger till oss: {wish}",
  "care.listed.read": "vill läsa i fred",
  "care.listed.check-in": "vill att vi hör av oss",
  "care.repair": "Att laga: någon kände sig inte förstådd",
  "care.repairIntro":
    "Det försvinner från listan när någon av oss har svarat i tråden igen, eller efter {days} dagar.",
  "care.repairCount": { one: "{count} att titta på.", other: "{count} att titta på." },
  "care.column.thread": "Tråd",
  "care.column.who": "Vem",
  "care.column.answers": "Vad de sa",
  "care.column.when": "När",
  "care.answeredBy": "{alias}, svar av {name}",
  "care.understood": "Förstådd",
  "care.rightThings": "Det viktiga",
  "care.rightWay": "Sättet",
  "care.value.0": "nej",
  "care.value.1": "delvis",
  "care.value.2": "ja",
  "care.answer": "{question}: {value}",
  "care.mean":
    "Hur våra svar har landat på {days} dagar, från 0 (nej) till 2 (ja): {means}. {count} har svarat.",
  "care.meanOne": "{question} {mean}",
} satisfies Record<keyof typeof english, string | { one: string; other: string }>;
