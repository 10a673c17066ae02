import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";

/** What stands in place of a staff page that could not be shown. */
export function DeskError() {
  const t = useT();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const told = status === 403 || status === 404 ? status : 500;
  return (
    <>
      <PageHead title={t(`desk.error.${told}.title`)} />
      <p>{t(`desk.error.${told}.text`)}</p>
      <p className="section-more">
        <a href="/desk">{t("desk.error.toDesk")}</a>
      </p>
    </>
  );
}
