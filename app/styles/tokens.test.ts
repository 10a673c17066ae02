import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

type Colours = Record<string, string>;

/** The colours set in the rule that opens with this line. */
function coloursAfter(opening: string): Colours {
  const start = css.indexOf(opening);
  expect(start, `no rule opens with ${opening}`).toBeGreaterThanOrEqual(0);
  const body = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...body.matchAll(/--([a-z\d-]+):\s*(oklch\([^)]+\))/g)].map((m) => [m[1], m[2]]),
  );
}

const light = coloursAfter(":root {");
const dark = coloursAfter(':root:where(:not([data-theme="light"]))');
const themes = { light, dark: { ...light, ...dark } };

/** Relative luminance (WCAG 2.2) of an OKLCH colour, by Björn Ottosson's matrices (2020). */
function luminance(colour: string | undefined): number {
  const [l = 0, c = 0, h = 0] = (colour?.match(/[\d.]+/g) ?? []).map(Number);
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const [x, y, z] = [
    (l / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const inGamut = (value: number) => Math.min(1, Math.max(0, value));
  return (
    0.2126 * inGamut(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z) +
    0.7152 * inGamut(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z) +
    0.0722 * inGamut(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z)
  );
}

function contrast(colours: Colours, front: string, back: string): number {
  const [one, two] = [luminance(colours[front]), luminance(colours[back])];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

test("black on white is 21 to 1", () => {
  const plain = { ink: "oklch(0% 0 0)", paper: "oklch(100% 0 0)" };
  expect(contrast(plain, "ink", "paper")).toBeCloseTo(21, 1);
});

test("the dark theme is the same whether the device or the reader chose it", () => {
  expect(coloursAfter(':root:where([data-theme="dark"])')).toEqual(dark);
});

const pairs: [need: number, fronts: string[], backs: string[]][] = [
  // AAA: letters, their quotations and links, on the page and under a therapist's band.
  [7, ["ink", "soft", "accent"], ["paper", "wash"]],
  [7, ["ink"], ["sheet", "sand", "moss", "clay-wash", "shade", "water"]],
  // AA: the words of the house.
  [4.5, ["soft", "accent"], ["sheet", "shade", "sand", "water"]],
  [4.5, ["clay"], ["paper", "sheet", "clay-wash"]],
  [4.5, ["on-accent"], ["accent", "accent-deep"]],
  [4.5, ["on-deep"], ["deep", "grave", "gravest"]],
  [4.5, ["paper"], ["clay"]],
  // WCAG 1.4.11: edges of fields, marks and the ring of focus.
  [3, ["edge", "focus", "sand-edge", "moss-edge"], ["paper", "sheet"]],
  [3, ["tint-0", "tint-1", "tint-2", "tint-3", "tint-4", "tint-5"], ["paper"]],
];

for (const [theme, colours] of Object.entries(themes)) {
  for (const [need, fronts, backs] of pairs) {
    for (const front of fronts) {
      for (const back of backs) {
        test(`${theme}: ${front} on ${back} is at least ${need}`, () => {
          expect(contrast(colours, front, back)).toBeGreaterThanOrEqual(need);
        });
      }
    }
  }
}
