import { expect, test } from "vitest";
import { contactHref } from "./contact-href.ts";

test.each([
  ["112", "tel:112"],
  ["020-50 50 50", "tel:020505050"],
  ["+46 8 702 16 80", "tel:+4687021680"],
  ["mind.se", "https://mind.se"],
  ["https://bris.se/chatt", "https://bris.se/chatt"],
  ["text HOME to 741741", null],
  ["javascript:alert(1)", null],
  ["http://mind.se", null],
  ["999 (silent: 55)", null],
  ["", null],
])("%s", (contact, href) => {
  expect(contactHref(contact)).toBe(href);
});
