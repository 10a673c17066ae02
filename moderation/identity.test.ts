import { describe, expect, test } from "vitest";
import { isPersonalNumber } from "./identity/national-numbers.ts";
import { readPost } from "./read.ts";

const found = (text: string) =>
  readPost({ text })
    .signals.filter((signal) => signal.category === "identity")
    .map(({ span }) => text.slice(span.start, span.end));

describe("identity is found", () => {
  test.each([
    "Ring 070-174 06 05",
    "0701740605",
    "+46 70 174 06 05",
    "0046701740605",
    "08-555 123 45",
    "call me (555) 014-2297",
    "555-014-2297",
    "07700 900461",
    "+44 7700 900461",
    "ring mig 91 23 45 67",
    "noll sju noll ett sju fyra noll sex noll fem",
    "maila anna.b@exempel.se",
    "anna at gmail dot com",
    "811228-9874",
    "19811228-9874",
    "198112289874",
    "8112289874",
    "Jag heter Anna",
    "my name is Bob",
    "min dotter Elsa, 7 år",
    "My husband Gareth, 41, left",
    "bor på Lindvägen 14",
    "live at 22 Hollybush Road",
    "snap: tuva_99",
    "add me @mossy_lantern",
    "går på Bäckaskolan",
    "at St Brannock's Primary",
    "7010632391 är mitt samordningsnummer 701063-2391",
    "reg ABC 123 på bilen ABC123",
    "kom till storgatan 3b",
    "jag heter torbjörn ekdahl",
  ])("%s", (text) => {
    expect(found(text).length).toBeGreaterThan(0);
  });

  test("exactly where it stands", () => {
    expect(found("skriv till silver.fern@example.com nu")).toEqual(["silver.fern@example.com"]);
    expect(found("ring 070-174 06 05 sen")).toEqual(["070-174 06 05"]);
    expect(found("min dotter Elsa, 7 år")).toEqual(["Elsa"]);
  });
});

describe("other numbers and words are left alone", () => {
  test.each([
    "12/8 2023",
    "2023-08-12",
    "12.08.2023",
    "24 500 kr",
    "112",
    "113 911 999 988",
    "1177",
    "90101",
    "116 111",
    "116 123",
    "020-50 50 50",
    "020-84 44 48",
    "0808 2000 247",
    "1-800-662-4357",
    "0800 1111",
    "dag 120",
    "35 standardglas, 6-7 öl",
    "2019-2023 drack jag",
    "kl 17.00-19.30",
    "15 000 kr i månaden",
    "£2,450",
    "Amy Winehouse dog ung",
    "Min man Han sover",
    "my mum I think",
    "Jag heter inte nåt särskilt",
    "AUDIT 23 poäng",
    "0,5 promille",
    "1 000 000 gånger",
    "Jourhavande medmänniska 08-702 16 80",
    "Samaritans 116 123 or 0300 123 1110",
    "my mum Monday",
    "grundskolan är bra",
    "50 mg 3 gånger om dagen 7 dagar",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("Swedish personal numbers", () => {
  test("need a real date and a right check digit", () => {
    expect(isPersonalNumber("811228-9874")).toBe(true);
    expect(isPersonalNumber("811228-9875")).toBe(false);
    expect(isPersonalNumber("811328-9874")).toBe(false);
  });

  test("coordination numbers add sixty to the day", () => {
    expect(isPersonalNumber("701063-2391")).toBe(true);
    expect(isPersonalNumber("701063-2392")).toBe(false);
  });
});
