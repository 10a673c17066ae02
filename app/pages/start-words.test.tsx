import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type StartFacts, startFacts } from "#app/accounts/start-facts.server.ts";
import { parseConfig } from "#app/config.ts";
import type { App } from "#app/context.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { locales } from "#app/i18n/translator.ts";
import { TranslatorContext } from "#app/i18n/use-t.ts";
import { StartWords } from "./start-words.tsx";

function shown(locale: "sv" | "en", facts: StartFacts): string {
  const page = (
    <TranslatorContext.Provider value={translatorFor(locale)}>
      <StartWords facts={facts} />
    </TranslatorContext.Provider>
  );
  return renderToStaticMarkup(page)
    .replace(/<[^>]+>/g, " ")
    .trim();
}

const factsOf = (locale: "sv" | "en", env: Record<string, string>) =>
  startFacts({ config: parseConfig(env), locale } as unknown as App & { locale: "sv" | "en" });

describe.each(locales)("the first words in %s", (locale) => {
  test.each([
    {},
    { STAFFED_HOURS: "always", INDEX_THREADS: "yes" },
    { STAFFED_HOURS: "Mon-Thu 08:00-12:00,13:00-16:00; Sat 10:00-14:00", INDEX_THREADS: "yes" },
  ])("take at most 120 with %o", (env) => {
    const words = shown(locale, factsOf(locale, env as Record<string, string>)).match(/[^\s–]+/g);
    expect(words?.length).toBeGreaterThan(60);
    expect(words?.length).toBeLessThanOrEqual(120);
  });

  test("say what the settings are", () => {
    const by = (env: Record<string, string>) => shown(locale, factsOf(locale, env));
    const t = translatorFor(locale);
    expect(by({ STAFFED_HOURS: "always" })).not.toContain(t("start.night"));
    expect(by({ STAFFED_HOURS: "Mon 08:00-09:00" })).toContain(t("start.night"));
    expect(by({ ANSWER_DAYS: "7" })).toContain(t("start.answer", { count: 7 }));
    expect(by({ INDEX_THREADS: "yes" })).toContain(t("start.public.indexed"));
    expect(by({ INDEX_THREADS: "no" })).toContain(t("start.public"));
  });
});
