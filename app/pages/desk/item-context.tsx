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
            ...(item.contact ? [{ term: t("care.contact"), detail: item.contact }] : []),
            { term: t("desk.item.alias"), detail: <Alias alias={item.alias} /> },
            { term: t("desk.item.room"), detail: item.room },
            { term: t("desk.item.arrived"), detail: item.arrived },
            { term: t("desk.item.visibility"), detail: whoSees(t, item) },
            { term: t("desk.topic.field"), detail: <Mentions item={item} /> },
            ...(item.need ? [{ term: t("need.desk"), detail: t(`need.${item.need}`) }] : []),
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
  // A private line is never held back: nobody but its writer and staff reads it anyway.
  if (item.audience === "therapists") return t("audience.desk.whoSees.therapists");
  if (item.audience === "members" && item.visibility === "published") {
    return t("audience.desk.whoSees.members");
  }
  return t(`desk.item.visibility.${item.visibility}`);
}

/** What the text says that it mentions; staff may say it otherwise. */
function Mentions({ item }: { item: ItemView }) {
  const t = useT();
  return (
    <>
      {t(item.topicNote ? `topic.${item.topicNote}` : "topic.none")}{" "}
      <a href={`/desk/items/${item.id}/topic`}>{t("desk.topic.link")}</a>
    </>
  );
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
