import { Table } from "#app/components/table.tsx";
import { useT } from "#app/i18n/use-t.ts";
import type { PolicyRowView } from "#app/policy/read-policy-page.server.ts";

/** Rows of the policy in words; what the operator has changed says so. */
export function PolicyTable({
  caption,
  rows,
}: {
  caption: string;
  rows: readonly PolicyRowView[];
}) {
  const t = useT();
  const labels = rows[0]?.answers.map(({ label }) => label) ?? [];
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[{ label: t("policy.column.noticed") }, ...labels.map((label) => ({ label }))]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <span key="row">
            {row.title}
            <small className="policy-covers">{row.covers}</small>
          </span>,
          ...row.answers.map(({ label, words, isOwn }) => (
            <span key={label}>
              {words}
              {isOwn ? <small className="policy-own">{t("policy.column.own")}</small> : null}
            </span>
          )),
        ],
      }))}
    />
  );
}
