import { Section } from "#app/components/section.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import type { CasePage } from "#app/escalations/read-case.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Everything that has happened in a case, readings included. */
export function CaseHistory({ history }: { history: CasePage["history"] }) {
  const t = useT();
  return (
    <Section id="history" title={t("admin.case.history")}>
      <Timeline
        items={history.map((line) => ({
          id: line.id,
          title: line.codes.length ? `${line.title}: ${line.codes.join(", ")}` : line.title,
          when: line.when,
          whenDate: line.whenDate,
          who: line.who,
          detail: line.words ? <p>{line.words}</p> : null,
        }))}
      />
    </Section>
  );
}
