import { describe, expect, test } from "vitest";
import { audienceFrom, audiencesOf, helpAudiences, linesFor } from "./audiences.ts";
import { helpCountries, helplineSeed } from "./helpline-seed.ts";

const countries = helpCountries.map(({ code }) => code);

describe.each(countries)("in %s", (country) => {
  const lines = helplineSeed.filter((line) => line.country === country);

  test.each(helpAudiences)("%s find emergency help and two more ways at least", (audience) => {
    const found = linesFor(lines, audience);
    expect(found[0]?.topic).toBe("emergency");
    const ways = new Set(
      found.filter(({ topic }) => topic !== "emergency").map(({ href }) => href),
    );
    expect(ways.size).toBeGreaterThanOrEqual(2);
  });

  test("every line is for somebody, and all are shown when nobody is chosen", () => {
    for (const line of lines) expect(audiencesOf(line).length, line.id).toBeGreaterThan(0);
    expect(linesFor(lines, null)).toEqual(lines);
  });
});

test("lines for those who hurt others are not among those for the ones who are hurt", () => {
  const swedish = helplineSeed.filter(({ country }) => country === "se");
  const ids = (audience: (typeof helpAudiences)[number]) =>
    linesFor(swedish, audience).map(({ id }) => id);
  expect(ids("hurting")).toContain("se-valj-att-sluta");
  expect(ids("hurting")).not.toContain("se-kvinnofridslinjen");
  expect(ids("relatives")).not.toContain("se-valj-att-sluta");
  expect(ids("young")).toContain("se-bris");
});

test("an unknown audience is none", () => {
  expect(audienceFrom("young")).toBe("young");
  for (const odd of [null, "", "toString", "Young"]) expect(audienceFrom(odd)).toBeNull();
});
