import type { App } from "#app/context.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import type { Locale } from "#app/i18n/translator.ts";
import type { PagingStep } from "#db/schema/alarm.ts";
import type { AlarmMessage } from "./types.ts";

type Planned = { id: string; caseId: string; number: number; step: PagingStep; locale: Locale };

/** What a message about a case says: its number, how long nobody has taken it on, and the way there. */
export function alarmWords(
  { config }: App,
  { id, caseId, number, step, locale }: Planned,
): AlarmMessage {
  const t = translatorFor(locale);
  return {
    id,
    subject: t("alarm.subject", { number }),
    text: `${t(`alarm.step.${step}`, { number })} ${t("alarm.noWords")}`,
    url: `${siteUrl(config)}/admin/escalations/${caseId}`,
  };
}

/** What a test says. */
export function testWords({ config }: App, locale: Locale, id: string): AlarmMessage {
  const t = translatorFor(locale);
  return {
    id,
    subject: t("alarm.test.subject"),
    text: t("alarm.test.text"),
    url: `${siteUrl(config)}/admin/alarm`,
  };
}

function siteUrl({ baseUrl, port }: App["config"]): string {
  return baseUrl ?? `http://localhost:${port}`;
}
