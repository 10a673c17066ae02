import { AliasMark } from "#app/components/alias-mark.tsx";
import { DefinitionList } from "#app/components/definition-list.tsx";
import { Fold } from "#app/components/fold.tsx";
import { Section } from "#app/components/section.tsx";
import type { ItemView } from "#app/desk/read-item.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DecisionLines } from "./decision-lines.tsx";

/** Who wrote it, where, and what staff have decided before. */
export function ItemContext({ item, isAdmin }: { item: ItemView; isAdmin: boolean }) {
  const t = useT();
  return (
    <>
      <Section id="about" title={t("desk.item.context")}>
        <DefinitionList
          items={[
            { term: t("desk.item.alias"), detail: <Alias alias={item.alias} /> },
            { term: t("desk.item.room"), detail: item.room },
            { term: t("desk.item.arrived"), detail: item.arrived },
            { term: t("desk.item.visibility"), detail: whoSees(t, item) },
            ...(item.case
              ? [{ term: t("desk.item.case"), detail: <CaseLink {...{ item, isAdmin }} /> }]
              : []),
          ]}
        />
      </Section>
      {item.decisions.length ? (
        <Section id="decisions" title={t("desk.item.decisions")}>
          <DecisionLines lines={item.decisions} />
        </Section>
      ) : null}
      <Fold summary={`${t("desk.item.earlier")} (${item.earlier.length})`}>
        {item.earlier.length ? (
          <DecisionLines lines={item.earlier} />
        ) : (
          <p>{t("desk.item.noEarlier")}</p>
        )}
      </Fold>
    </>
  );
}

function whoSees(t: ReturnType<typeof useT>, item: ItemView): string {
  if (item.visibility === "removed") {
    return t("desk.item.visibility.removed", { rule: item.removedRule ?? "" });
  }
  return t(`desk.item.visibility.${item.visibility}`);
}

function Alias({ alias }: { alias: string | null }) {
  const t = useT();
  if (alias === null) return <>{t("common.someone")}</>;
  return (
    <>
      <AliasMark alias={alias} /> {alias}
    </>
  );
}

/** Cases belong to admins; a therapist sees that there is one. */
function CaseLink({ item, isAdmin }: { item: ItemView; isAdmin: boolean }) {
  const t = useT();
  if (!item.case) return null;
  const label = t("desk.item.caseLink", { number: item.case.number });
  return isAdmin ? <a href={`/admin/escalations/${item.case.id}`}>{label}</a> : label;
}
