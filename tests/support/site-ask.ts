import { expect } from "vitest";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { type Answer, ask, type Question } from "./ask.ts";
import type { Site } from "./site.ts";

export const formType = "application/x-www-form-urlencoded";

/** The statuses for which a request gets a clear page of ours. */
export type Refused = 400 | 403 | 404 | 405 | 413 | 415;

/** Requests as nobody's browser would send them, to a site that is known once the tests run. */
export function askSite(site: () => Site) {
  return {
    /** A request exactly as given, but for a Host. */
    ask(path: string, question: Question = {}): Promise<Answer> {
      return ask(site().url, path, question);
    },

    /** A form as our own page would send it, but for the headers given. */
    post(path: string, fields: string | Record<string, string>, more: Question["headers"] = {}) {
      const { url } = site();
      const body = typeof fields === "string" ? fields : new URLSearchParams(fields).toString();
      const own = { origin: url, "content-type": formType, "accept-language": "sv" };
      return ask(url, path, { method: "POST", headers: { ...own, ...more }, body });
    },

    /** How much the database holds: what is refused adds nothing, and nothing is lost. */
    async counts(): Promise<number[]> {
      const { store } = site().app;
      const { posts, members, sessions, threads, audit } = store.schema;
      const tables = [posts, members, sessions, threads, audit];
      return await Promise.all(tables.map((table) => store.read.$count(table)));
    },
  };
}

/** A refusal with the right status and a page in Swedish that shows nothing of our insides. */
export function expectClearPage(got: Answer, status: Refused, what?: string, title?: string) {
  expect(got.status, what).toBe(status);
  const [, heading] = /<h1>([^<]*)</.exec(got.text) ?? [];
  expect(heading, what).toBe(title ?? translatorFor("sv")(`error.${status}.title`));
  expect(got.text).toMatch(/<a [^>]*href="\/help"/);
  // No stack, no query, no message of an error.
  expect(got.text).not.toMatch(/node_modules|\bat \/|Error:|select |insert |SQLITE/i);
  expect(got.headers["content-security-policy"]).toMatch(/^default-src 'none'/);
  expect(got.headers["cache-control"]).toBe("no-store");
  expect(got.headers["x-content-type-options"]).toBe("nosniff");
}
