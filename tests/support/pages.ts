import type { Browser, BrowserContext, Locator, Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { cookieName } from "#app/cookies.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import type { Locale } from "#app/i18n/translator.ts";
import type { Translator } from "#app/i18n/use-t.ts";
import { launchChromium } from "./chromium.ts";
import { type Site, type SiteSettings, startSite } from "./site.ts";

export type Reader = {
  /** What the browser asks for; Swedish when left out. */
  locale?: Locale;
  scripts?: boolean;
  /** Whose session the browser holds; nobody's when left out. */
  as?: { session: string };
  width?: number;
  theme?: "light" | "dark";
};

/** A browser of its own at a page, and the words of its language. */
export type Visit = { page: Page; context: BrowserContext; t: Translator };

type Opened = { context: BrowserContext; page: Page; problems: string[] };

/** The longest that anything on a page may take, in milliseconds; nothing is waited for otherwise. */
const patience = 15_000;

/**
 * A site and a browser for all tests of a file. Every page that is opened is watched: an error on its
 * console, a breach of its security policy, or a request to somebody else fails the test.
 */
export function openForum(settings: SiteSettings = {}) {
  let site: Site;
  let browser: Browser;
  let opened: Opened[] = [];

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(settings), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  afterEach(async ({ task }) => {
    const visits = opened;
    opened = [];
    if (task.result?.state === "fail") await Promise.all(visits.map(tell));
    await Promise.all(visits.map(({ context }) => context.close()));
    expect(visits.flatMap(({ problems }) => problems)).toEqual([]);
  });

  return {
    get site() {
      return site;
    },

    /** Opens `path` as a reader with a browser of their own. */
    async open(path: string, reader: Reader = {}): Promise<Visit> {
      const { locale = "sv", scripts = true, as, width = 1280, theme = "light" } = reader;
      const context = await browser.newContext({
        baseURL: site.url,
        locale: locale === "sv" ? "sv-SE" : "en-GB",
        javaScriptEnabled: scripts,
        colorScheme: theme,
        viewport: { width, height: 800 },
        reducedMotion: "reduce",
      });
      context.setDefaultTimeout(patience);
      if (as) await signInAs(context, site, as.session);
      const page = await context.newPage();
      const problems = watch(page, site.url);
      opened.push({ context, page, problems });
      await page.goto(path);
      return { page, context, t: translatorFor(locale) };
    },
  };
}
export type Forum = ReturnType<typeof openForum>;

/** Gives a browser the session of somebody. */
async function signInAs(context: BrowserContext, { url, app }: Site, session: string) {
  await context.addCookies([{ name: cookieName(app.config, "session"), value: session, url }]);
}

/** Waits for the page under this heading, all of it. */
export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
  await page.waitForLoadState();
}

/** Waits until React has taken a page of the staff over. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main") ?? {}).some((key) =>
      key.startsWith("__reactFiber$"),
    ),
  );
}

/** Goes to the sign-in page and sends an alias and its passphrase or words. */
export async function signIn(page: Page, t: Translator, alias: string, secret: string) {
  await page.goto("/sign-in");
  await page.getByLabel(t("accounts.signIn.alias")).fill(alias);
  await page.getByLabel(t("accounts.signIn.passphrase"), { exact: true }).fill(secret);
  await page
    .getByRole("main")
    .getByRole("button", { name: t("common.signIn") })
    .click();
}

/** What somebody has written, under their alias. */
export const letter = (page: Page, words: string | RegExp): Locator =>
  page.getByRole("article").filter({ hasText: words });

/**
 * React 18 now and then gives up hydrating a page that is being left ("Root did not complete. This is
 * a bug in React.", error 345): about once in a thousand pages here. The page works on as it would
 * without scripts, and what the test asks of it is asked all the same.
 */
const reactGaveUp = /Minified React error #345;/;

function watch(page: Page, url: string): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    // The status of the page itself is what a test asks about; it is no error of the page's.
    const isStatus = /^Failed to load resource: the server responded with a status of 4/.test(
      message.text(),
    );
    if (message.type() !== "error" || (isStatus && message.location().url === page.url())) return;
    problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    if (!reactGaveUp.test(error.message)) problems.push(`${page.url()}: ${error}`);
  });
  page.on("request", (request) => {
    const isOurs = request.url().startsWith(`${url}/`);
    if (!isOurs && !request.isNavigationRequest()) problems.push(`asked for ${request.url()}`);
  });
  return problems;
}

async function tell({ page, problems }: Opened) {
  const main = await page
    .locator("body")
    .innerText({ timeout: 1_000 })
    .catch(() => "nothing");
  console.error(`At ${page.url()}:\n${main.slice(0, 1_500)}\n${problems.join("\n")}`);
}
