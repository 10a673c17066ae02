/** The two languages of the site. English defines the keys; Swedish must satisfy them. */
export const locales = ["sv", "en"] as const;
export type Locale = (typeof locales)[number];

/** A message: words with `{name}` places, or one form for each plural category with `{count}`. */
export type Message = string | { one: string; other: string };
export type Messages = Record<string, Message>;

type Places<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;
type PlacesOf<M> = M extends string
  ? Places<M>
  : M extends { one: infer O; other: infer P }
    ? "count" | Places<O & string> | Places<P & string>
    : never;
type Values<M> = { [K in PlacesOf<M>]: string | number };

/**
 * Looks words up. `t("thread.reply", { alias })`: a message with places demands exactly their values,
 * so that a forgotten one is a type error.
 */
export type TranslatorFor<M extends Messages> = {
  locale: Locale;
  <K extends keyof M & string>(
    key: K,
    ...values: PlacesOf<M[K]> extends never ? [] : [Values<M[K]>]
  ): string;
};

const pluralRules = { sv: new Intl.PluralRules("sv"), en: new Intl.PluralRules("en") };

/** Makes the translator of one language from its messages. An unknown key gives the key itself. */
export function makeTranslator<M extends Messages>(locale: Locale, messages: M): TranslatorFor<M> {
  const look = (key: string, values?: Record<string, string | number>): string => {
    const message = messages[key];
    if (message === undefined) return key;
    const words =
      typeof message === "string"
        ? message
        : pluralRules[locale].select(Number(values?.count)) === "one"
          ? message.one
          : message.other;
    if (!values) return words;
    return words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  };
  return Object.assign(look, { locale }) as unknown as TranslatorFor<M>;
}

/** The language asked for by a cookie or an Accept-Language header; `fallback` when neither says. */
export function chooseLocale(
  wanted: string | undefined,
  acceptLanguage: string | null | undefined,
  fallback: Locale,
): Locale {
  if (wanted === "sv" || wanted === "en") return wanted;
  const ranked = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const q = Number(
        rest
          .find((r) => r.trim().startsWith("q="))
          ?.trim()
          .slice(2) ?? 1,
      );
      return { language: tag.toLowerCase().split("-")[0], q: Number.isFinite(q) ? q : 0 };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { language } of ranked) {
    if (language === "sv" || language === "en") return language;
    // Norwegian and Danish readers manage Swedish better than most manage a language not on offer.
    if (language === "nb" || language === "nn" || language === "no" || language === "da")
      return "sv";
  }
  return fallback;
}
