import { DefinitionList } from "#app/components/definition-list.tsx";
import { Due } from "#app/components/due.tsx";
import { LevelBadge } from "#app/components/level-badge.tsx";
import type { CasePage } from "#app/escalations/read-case.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** What is known of a case besides its text: the two levels apart, who has it, what is owed. */
export function CaseFacts({ found }: { found: CasePage }) {
  const t = useT();
  return (
    <DefinitionList
      items={[
        {
          term: t("admin.case.level"),
          detail:
            found.human && found.chosen.level ? (
              <LevelBadge level={found.chosen.level} label={found.human} />
            ) : (
              t("admin.case.levelNone")
            ),
        },
        { term: t("admin.case.machine"), detail: found.machine },
        {
          term: t("admin.case.about"),
          detail: found.categories.join(", ") || t("admin.case.aboutNone"),
        },
        { term: t("admin.case.state"), detail: found.state },
        { term: t("admin.case.owner"), detail: found.owner ?? t("admin.cases.noOwner") },
        { term: t("admin.case.alias"), detail: found.alias ?? t("common.someone") },
        { term: t("admin.case.opened"), detail: `${found.opened}. ${found.waiting}` },
        {
          term: t("admin.case.due"),
          detail: <FirstAnswer found={found} />,
        },
        ...(found.acknowledged
          ? [{ term: t("admin.case.acknowledged"), detail: found.acknowledged }]
          : []),
        { term: t("admin.case.post"), detail: <OnSite found={found} /> },
        ...(found.closed
          ? [
              { term: t("admin.case.outcome"), detail: found.outcome },
              { term: t("admin.case.closed"), detail: closedWords(t, found) },
            ]
          : []),
      ]}
    />
  );
}

/** The label names the time while it runs; afterwards both are said. */
function FirstAnswer({ found }: { found: CasePage }) {
  return (
    <>
      {found.acknowledged ? `${found.dueAt}. ` : null}
      <Due label={found.due.label} overdue={found.due.overdue} />
    </>
  );
}

function OnSite({ found }: { found: CasePage }) {
  const t = useT();
  return (
    <>
      {found.visibility}
      {found.itemHref ? (
        <>
          {". "}
          <a href={found.itemHref}>{t("admin.case.item")}</a>
        </>
      ) : null}
    </>
  );
}

function closedWords(t: ReturnType<typeof useT>, found: CasePage): string {
  const by = found.closedBy ? t("admin.case.closedBy", { name: found.closedBy }) : "";
  return [found.closed, by].filter(Boolean).join(" ");
}
