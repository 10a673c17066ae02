import type { Locale } from "#app/i18n/translator.ts";
import type { Translator } from "#app/i18n/use-t.ts";
import { adviceOn, measure } from "./writing-advice.ts";

/** The text that a reply answers. */
export type Answered = { text: string; locale: Locale };

/** The meter's line and the advice on a reply, in words; nothing of it holds the reply up. */
export function adviceLines(t: Translator, reply: string, { text, locale }: Answered): string[] {
  const [mine, theirs] = [measure(reply, locale), measure(text, locale)];
  const meter = t("advice.meter", {
    words: String(mine.words),
    grade: String(mine.grade),
    theirWords: String(theirs.words),
    theirGrade: String(theirs.grade),
  });
  const advice = adviceOn(reply, text, locale).map((one) =>
    one.kind === "why" || one.kind === "harder"
      ? t(`advice.${one.kind}`)
      : t(`advice.${one.kind}`, { count: one.count }),
  );
  return [meter, ...(advice.length ? advice : [t("advice.fine")])];
}
