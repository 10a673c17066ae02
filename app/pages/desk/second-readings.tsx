import { LevelBadge } from "#app/components/level-badge.tsx";
import { Section } from "#app/components/section.tsx";
import type { CaseView } from "#app/escalations/read-case-list.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Closings that wait for this person to read them as the second one. */
export function SecondReadings({ cases }: { cases: readonly CaseView[] }) {
  const t = useT();
  return (
    <Section id="second" title={t("desk.second.title")} intro={t("desk.second.intro")}>
      <ol className="queue">
        {cases.map((found) => (
          <li key={found.id} className={`queue-item queue-${found.level}`}>
            <p className="queue-state">
              <LevelBadge level={found.level} label={found.levelLabel} />
              <span className="due">{found.waiting}</span>
            </p>
            <a href={`/desk/second-reader/${found.id}`}>
              {t("desk.second.link", { number: found.number })}
            </a>
            <p className="queue-categories">{found.categories.join(" · ")}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
