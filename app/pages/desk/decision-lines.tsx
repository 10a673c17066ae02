import { Timeline } from "#app/components/timeline.tsx";
import type { DecisionView } from "#app/desk/show-decision.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Decisions on texts: what, by which rule, who and why. */
export function DecisionLines({
  lines,
}: {
  lines: readonly (DecisionView & { title?: string })[];
}) {
  const t = useT();
  return (
    <Timeline
      items={lines.map((line) => {
        const detail = [line.title, line.reason].filter(Boolean).join(": ");
        return {
          id: line.id,
          title: t("desk.item.decision", { what: line.what, rule: line.rule }),
          when: line.when,
          whenDate: line.whenDate,
          who: line.by,
          detail: detail ? <p>{detail}</p> : null,
        };
      })}
    />
  );
}
