import { Paging } from "#app/components/paging.tsx";
import { useT } from "#app/i18n/use-t.ts";

export type QueuePagingProps = {
  label: string;
  page: number;
  pages: number;
  /** The address of a page. */
  href: (page: number) => string;
};

/** Way through a list by numbered pages: the first, the last and those around this one. */
export function QueuePaging({ label, page, pages, href }: QueuePagingProps) {
  const t = useT();
  const near = new Set([1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages));
  const numbers = [...near].sort((a, b) => a - b);
  return (
    <Paging
      label={label}
      pages={numbers.flatMap((n, index) => {
        const isGap = index > 0 && n - (numbers[index - 1] ?? n) > 1;
        const entry = { href: href(n), label: String(n), current: n === page };
        return isGap ? [{ label: "…" }, entry] : [entry];
      })}
      previous={page > 1 ? { href: href(page - 1), label: t("common.previous") } : undefined}
      next={page < pages ? { href: href(page + 1), label: t("common.next") } : undefined}
    />
  );
}
