import { expect, test } from "vitest";
import { freshSubmission } from "#app/forum/fresh-submission.ts";
import { joinWithFreshValues, splitAtFreshValues } from "./fresh-value.ts";

const join = (html: string) => joinWithFreshValues(splitAtFreshValues(html)).toString();

test("a page without a gap comes back as it was", () => {
  const html = "<p>Höger å vänster – 🌊</p>";
  expect(join(html)).toBe(html);
  expect(join("")).toBe("");
});

test("every gap gets a value of its own, and another one each time", () => {
  const html = `ä<i>${freshSubmission}</i>ö<i>${freshSubmission}</i>`;
  const shape = /^ä<i>([\w-]{20})<\/i>ö<i>([\w-]{20})<\/i>$/;
  const parts = splitAtFreshValues(html);
  const values = [1, 2].flatMap(() => shape.exec(joinWithFreshValues(parts).toString())?.slice(1));
  expect(values).not.toContain(undefined);
  expect(new Set(values).size).toBe(4);
});

test("gaps at both ends and side by side are filled", () => {
  expect(join(`${freshSubmission}${freshSubmission}`)).toMatch(/^[\w-]{40}$/);
});
