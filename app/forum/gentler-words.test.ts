import { expect, test } from "vitest";
import { gentleKind } from "./gentler-words.ts";

test.each([
  ["identity-phone", "070-174 06 05", "phone"],
  ["identity-email", "a@example.org", "email"],
  ["identity-national-number", "19811218-9876", "personal"],
  ["identity-handle", "@nattugglan", "handle"],
  ["identity-plate", "ABC 123", "plate"],
  ["identity-name", "Vide Ekstam", "name"],
  ["identity-name", "Jag heter Vide Ekstam", "ownName"],
  ["identity-name", "min son Vide, 7", "child"],
  ["identity-name", "my husband Rowan Ekstam", "partner"],
  ["identity-name", "min mamma Vide Ekstam", "parent"],
  ["identity-name", "Mannerheim Ek", "name"],
  ["identity-address", "Storgatan 12", "address"],
  ["identity-address", "12 Mill Road", "address"],
  ["identity-address", "222 22 Lillköping", "town"],
  ["identity-place", "Björkskolan", "school"],
  ["identity-place", "Littleham Primary School", "school"],
  ["identity-place", "jobbar på Brädbolaget i Lillköping", "work"],
  ["identity-something-new", "x", "name"],
])("%s in %j is said as %s", (rule, phrase, kind) => {
  expect(gentleKind(rule, phrase)).toBe(kind);
});
