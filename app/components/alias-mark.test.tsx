import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AliasMark } from "./alias-mark.tsx";

const mark = (alias: string) => renderToStaticMarkup(<AliasMark alias={alias} />);

test("an alias has the same mark however it is typed", () => {
  expect(mark("Höstlöv")).toBe(mark("höstlöv".normalize("NFD")));
});

test("the mark is hidden from assistive technology and carries no inline style", () => {
  expect(mark("Silver Fern")).toContain('aria-hidden="true"');
  expect(mark("Silver Fern")).not.toContain("style=");
});

test("many aliases spread over many marks", () => {
  const marks = new Set(Array.from({ length: 400 }, (_, n) => mark(`Still Water ${n}`)));
  // 16 shapes x 6 tints x 4 turns; 400 draws are expected to hit about 249 of the 384.
  expect(marks.size).toBeGreaterThan(220);
});
