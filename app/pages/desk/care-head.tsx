import { PageHead } from "#app/components/page-head.tsx";
import type { CareView } from "#app/desk/thread-care/read-care.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Which thread it is, how it stands, and the way back; `inner` on the page of one act. */
export function CareHead({ care, inner }: { care: CareView; inner?: boolean }) {
  const t = useT();
  return (
    <PageHead
      title={care.title}
      written
      lang={care.lang}
      intro={<p>{care.facts.join(" · ")}</p>}
      crumbs={[
        { href: "/desk", label: t("desk.item.toQueue") },
        ...(inner
          ? [{ href: `/desk/threads/${care.id}/care`, label: t("threadCare.heading") }]
          : []),
      ]}
      crumbsLabel={t("desk.title")}
    >
      <p className="section-more">
        <a href={`/threads/${care.id}`}>{t("threadCare.toThread")}</a>
      </p>
    </PageHead>
  );
}
