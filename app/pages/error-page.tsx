import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";

const told = [400, 403, 404, 405, 413, 415, 422, 429, 500, 503] as const;

/** A clear page for a status: what happened, what to do next, and never a stack. */
export function ErrorPage({ status }: { status: number }) {
  const t = useT();
  const known = told.find((s) => s === status) ?? (status < 500 ? 400 : 500);
  return (
    <>
      <PageHead title={t(`error.${known}.title`)} />
      <p>{t(`error.${known}.text`)}</p>
      <p>{t(`error.${known}.next`)}</p>
      <p className="section-more">
        <a href="/">{t("common.toStart")}</a>
      </p>
    </>
  );
}
