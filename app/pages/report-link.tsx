import { useT } from "#app/i18n/use-t.ts";

/** The way from a post to telling staff about it. `id` is the post's, without the page's prefix. */
export function ReportLink({ id, alias }: { id: string; alias: string }) {
  const t = useT();
  return (
    <a
      className="post-report"
      href={`/posts/${id}/report`}
      rel="nofollow"
      aria-label={t("report.linkOf", { alias })}
    >
      {t("report.link")}
    </a>
  );
}
