import type { StartFacts } from "#app/accounts/start-facts.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** What this is and is not, who reads, and what anonymity cannot do: at most 120 words. */
export function StartWords({ facts }: { facts: StartFacts }) {
  const t = useT();
  const { hours, hasNights, days, indexed } = facts;
  return (
    <>
      <p>{t("start.is")}</p>
      <p>
        {t("start.readers", { hours })} {t("start.answer", { count: days })}{" "}
        {hasNights ? t("start.night") : null}
      </p>
      <p>
        {t(indexed ? "start.public.indexed" : "start.public")} {t("start.limits")}
      </p>
      <p>{t("start.danger")}</p>
    </>
  );
}
