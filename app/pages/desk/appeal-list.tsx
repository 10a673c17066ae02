import { Due } from "#app/components/due.tsx";
import { Queue } from "#app/components/queue-item.tsx";
import type { ListedAppealView } from "#app/desk/read-appeals.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Appeals that wait, the one owed soonest first. */
export function AppealList({ appeals }: { appeals: readonly ListedAppealView[] }) {
  const t = useT();
  return (
    <Queue>
      {appeals.map((appeal) => (
        <li key={appeal.id} className="queue-item queue-amber">
          <p className="queue-state">
            <span className="due">{appeal.when}</span>
            {appeal.due ? <Due label={appeal.due.label} overdue={appeal.due.overdue} /> : null}
          </p>
          <a href={appeal.href} lang={appeal.lang}>
            {appeal.title}
          </a>
          <p className="queue-categories">{appeal.what}</p>
          {appeal.isOwn ? <p className="queue-categories">{t("desk.appeals.own")}</p> : null}
          <p className="queue-excerpt" lang={appeal.lang}>
            {appeal.excerpt}
          </p>
        </li>
      ))}
    </Queue>
  );
}
