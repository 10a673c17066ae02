import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import type { Locale } from "#app/i18n/translator.ts";

/**
 * Each language sees both themes and both widths; the two languages together see every pair. All four
 * in both would find nothing more, and take twice the time.
 */
const sights = {
  sv: [
    { width: 1280, colorScheme: "light" },
    { width: 360, colorScheme: "dark" },
  ],
  en: [
    { width: 1280, colorScheme: "dark" },
    { width: 360, colorScheme: "light" },
  ],
} as const;
/** The narrowest screen that must hold every page (WCAG 2.2, 1.4.10). */
const narrowest = 320;
/** Side of the smallest thing to press, in CSS pixels (WCAG 2.2, 2.5.5). */
const smallestTarget = 44;

/**
 * Looks the page over in both themes and at both widths: everything axe has a rule for, things to
 * press that are too small, and scrolling sideways on a narrow screen.
 * @returns what is wrong, a line each; nothing when all is well
 */
export async function lookOver(page: Page, locale: Locale): Promise<string[]> {
  const path = page.url().replace(/^https?:\/\/[^/]+/, "");
  const wrong: string[] = [];
  for (const { width, colorScheme } of sights[locale]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const found of await runAxe(page)) {
      wrong.push(`${path} (${width}, ${colorScheme}): ${found}`);
    }
  }
  for (const width of [360, narrowest]) {
    await page.setViewportSize({ width, height: 800 });
    for (const found of await page.evaluate(smallTargets, smallestTarget)) {
      wrong.push(`${path} (${width}): too small to press: ${found}`);
    }
  }
  for (const found of await page.evaluate(stickingOut)) {
    wrong.push(`${path} (${narrowest}): scrolls sideways: ${found}`);
  }
  return wrong;
}

type Found = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
type WithAxe = { axe?: { run(options: object): Promise<{ violations: Found[] }> } };

async function runAxe(page: Page): Promise<string[]> {
  // The builder puts axe into the page; there it can be run again without another half megabyte.
  const isThere = await page.evaluate(() => (window as WithAxe).axe !== undefined);
  const violations: Found[] = isThere
    ? await page.evaluate(async () => {
        const result = await (window as WithAxe).axe?.run({ resultTypes: ["violations"] });
        return result?.violations ?? [];
      })
    : (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) =>
        `${id} at ${target.join(" ")}: ${failureSummary.split("\n")[1]?.trim() ?? ""}`,
    ),
  );
}

/** Runs in the page: what can be pressed, stands alone, and is smaller than a thumb. */
function smallTargets(least: number): string[] {
  const selector = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
    const isVisible = element.checkVisibility({ visibilityProperty: true });
    // The link to the text is off the screen until it has the focus.
    if (!isVisible || element.matches(".skip-link:not(:focus)")) return [];
    // A link inside a sentence is as tall as its line (2.5.5 exempts it).
    const around = element.parentElement?.textContent?.trim() ?? "";
    const isInText =
      getComputedStyle(element).display === "inline" &&
      around.length > (element.textContent?.trim().length ?? 0);
    if (element.matches("a") && isInText) return [];
    // A box or button to choose with is pressed by its label too, and a link that is stretched over
    // its row by all of the row.
    const label = element.matches("[type=radio], [type=checkbox]")
      ? (element as HTMLInputElement).labels?.[0]
      : undefined;
    const isStretched = getComputedStyle(element, "::after").position === "absolute";
    const row = isStretched ? (element as HTMLElement).offsetParent : undefined;
    const parts = [element, label, row];
    const boxes = parts.flatMap((part) => (part ? [part.getBoundingClientRect()] : []));
    const width =
      Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
    const height = Math.max(...boxes.map((box) => box.height));
    if (width >= least - 0.5 && height >= least - 0.5) return [];
    const name = element.textContent?.trim().slice(0, 40) || element.id || element.tagName;
    return [
      `${element.tagName.toLowerCase()} "${name}" ${Math.round(width)} x ${Math.round(height)}`,
    ];
  });
}

/** Runs in the page: what makes it wider than the screen, if anything does. */
function stickingOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.querySelectorAll<HTMLElement>("body *")].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  return out.slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
}
