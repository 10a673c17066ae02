import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";

/** One act on its own page: where a refused form is shown again with every word in it. */
export function ActPage({
  number,
  back,
  children,
}: {
  number: number;
  back: string;
  children: ReactNode;
}) {
  const t = useT();
  useUnsentWarning();
  const title = t("admin.case.title", { number });
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ href: back, label: t("admin.case.title", { number }) }]}
        crumbsLabel={t("admin.title")}
      />
      {children}
    </>
  );
}
