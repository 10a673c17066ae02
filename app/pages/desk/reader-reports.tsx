import { Section } from "#app/components/section.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import type { ItemView } from "#app/desk/read-item.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** What readers have said of the text: before the engine's reasons, because people wrote it. */
export function ReaderReports({ reports }: { reports: ItemView["reports"] }) {
  const t = useT();
  if (!reports.given.length) return null;
  return (
    <Section id="reports" title={t("desk.reports.title")} intro={t("desk.reports.intro")}>
      <Timeline
        items={reports.given.map(({ id, reason, words, state, answer, when, whenDate }) => ({
          id,
          title: reason,
          when,
          whenDate,
          who: state,
          detail: (
            <>
              <p>{words || t("desk.reports.noWords")}</p>
              {answer ? <p>{t("desk.reports.answer", { answer })}</p> : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}
