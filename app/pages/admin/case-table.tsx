import { Due } from "#app/components/due.tsx";
import { LevelBadge } from "#app/components/level-badge.tsx";
import { Table } from "#app/components/table.tsx";
import type { CaseView } from "#app/escalations/read-case-list.server.ts";
import { useT } from "#app/i18n/use-t.ts";

export type CaseTableProps = {
  caption: string;
  cases: readonly CaseView[];
  show: "open" | "closed";
};

/** Cases in a list, without a word of their texts. */
export function CaseTable({ caption, cases, show }: CaseTableProps) {
  const t = useT();
  const isOpen = show === "open";
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { label: t("admin.cases.number") },
        { label: t("admin.cases.level") },
        { label: t("admin.cases.about") },
        ...(isOpen
          ? [{ label: t("admin.cases.due") }, { label: t("admin.cases.state") }]
          : [{ label: t("admin.cases.outcome") }, { label: t("admin.cases.closedAt") }]),
        { label: t("admin.cases.owner") },
      ]}
      rows={cases.map((found) => ({
        id: found.id,
        cells: [
          <a key="case" href={`/admin/escalations/${found.id}`}>
            {t("admin.cases.link", { number: found.number })}
          </a>,
          <Levels key="level" found={found} />,
          found.categories.join(", ") || t("admin.case.aboutNone"),
          ...(isOpen
            ? [<Clock key="clock" found={found} />, found.state]
            : [found.outcome, found.closed]),
          found.owner ?? t("admin.cases.noOwner"),
        ],
      }))}
    />
  );
}

function Levels({ found }: { found: CaseView }) {
  const t = useT();
  return (
    <div>
      <LevelBadge level={found.level} label={found.levelLabel} />
      <p className="queue-categories">
        {found.human ? t("admin.cases.byHuman", { level: found.human }) : null}
        {found.human ? ". " : null}
        {t("admin.cases.byMachine", { level: found.machine })}
      </p>
    </div>
  );
}

function Clock({ found }: { found: CaseView }) {
  return (
    <div>
      <Due label={found.due.label} overdue={found.due.overdue} />
      <p className="queue-categories">{found.waiting}</p>
    </div>
  );
}
