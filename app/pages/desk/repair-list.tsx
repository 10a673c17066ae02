import { Section } from "#app/components/section.tsx";
import { Table } from "#app/components/table.tsx";
import type { CheckInsView } from "#app/desk/read-check-ins.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Answers of ours that did not land, each with the way to its thread. */
export function RepairList({ checkIns }: { checkIns: CheckInsView }) {
  const t = useT();
  return (
    <Section
      id="repair"
      title={t("care.repair")}
      intro={
        <>
          <p>{t("care.repairCount", { count: checkIns.count })}</p>
          <p>{t("care.repairIntro", { days: checkIns.days })}</p>
        </>
      }
    >
      <Table
        caption={t("care.repair")}
        captionHidden
        columns={[
          { label: t("care.column.thread") },
          { label: t("care.column.who") },
          { label: t("care.column.answers") },
          { label: t("care.column.when") },
        ]}
        rows={checkIns.repairs.map((one) => ({
          id: one.id,
          cells: [
            <a key="thread" href={one.href} lang={one.lang}>
              {one.title}
            </a>,
            one.who,
            one.answers.join(" · "),
            one.when,
          ],
        }))}
      />
    </Section>
  );
}
