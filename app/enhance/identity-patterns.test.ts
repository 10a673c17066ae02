import { expect, test } from "vitest";
import { notice } from "./identity-patterns.ts";

// Invented: Skatteverket's test numbers, PTS numbers reserved for fiction, example domains.
test.each([
  ["personal", "mitt nummer är 19811218-9876 om du undrar", "19811218-9876"],
  ["personal", "8112189876", "8112189876"],
  ["email", "skriv till silver.fern@example.org i kväll", "silver.fern@example.org"],
  ["phone", "Ring mig på 070-174 06 05", "070-174 06 05"],
  ["phone", "call +44 7700 900123 any time", "+44 7700 900123"],
  ["phone", "(031-390 06 00)", "031-390 06 00"],
  ["handle", "jag heter @nattugglan där", "@nattugglan"],
  ["handle", "min snap är nattugglan_81", "snap är nattugglan_81"],
  ["handle", "discord: stilla.vatten", "discord: stilla.vatten"],
] as const)("notices %s in: %s", (kind, text, phrase) => {
  expect(notice(text)).toEqual({ kind, phrase });
});

test.each([
  "Jag ringde Kvinnofridslinjen på 020-50 50 50 och det hjälpte.",
  "Du kan ringa 90101, 116 123 eller 1177 på natten.",
  "I rang 0800 917 7650 last night.",
  "Möte kl 08.00-16.00 varje dag, sedan 07.30-08.30.",
  "Det började 01-12-2023 och sedan 2024-03-12.",
  "Jag har druckit 10 000 kronor på 15 år, 3-4 glas, 0,5 liter.",
  "19811218-9875 has the wrong check digit",
  "Insta är bara folk som ler, och Discord är inget för mig.",
  "50 % @ jobbet",
  "",
])("leaves: %s", (text) => {
  expect(notice(text)).toBeUndefined();
});

test.each([
  ["address", "Vi bor på Stilla Storgatan 12 B nu", "Storgatan 12 B"],
  ["address", "I live at 12 Mill Pond Road now", "12 Mill Pond Road"],
  ["work", "Han jobbar som snickare på Brädbolaget i Lillköping", "Brädbolaget i Lillköping"],
  ["work", "She works at the Red Lion in Littleham", "Red Lion in Littleham"],
  ["child", "Min dotter Vide, 7 år, frågar", "Min dotter Vide, 7"],
  ["child", "my son Rowan who is 12 asks", "my son Rowan who is 12"],
] as const)("notices %s in: %s", (kind, text, phrase) => {
  expect(notice(text)).toEqual({ kind, phrase });
});

test.each([
  "Jag gick hela vägen hem, 12 kilometer.",
  "Jag jobbar på kvällarna i Sverige.",
  "Min son är 7 år.",
  "I was on the road for 12 hours.",
])("leaves: %s", (text) => {
  expect(notice(text)).toBeUndefined();
});

test("what the writer keeps is not noticed again, and what stands beside it is", () => {
  const text = "Ring 070-174 06 05 eller 031-390 06 00.";
  expect(notice(text, new Set(["070-174 06 05"]))?.phrase).toBe("031-390 06 00");
  expect(notice(text, new Set(["070-174 06 05", "031-390 06 00"]))).toBeUndefined();
});
