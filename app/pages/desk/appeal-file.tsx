import { DefinitionList } from "#app/components/definition-list.tsx";
import { Due } from "#app/components/due.tsx";
import { MarkedText } from "#app/components/marked-text.tsx";
import { Section } from "#app/components/section.tsx";
import type { AppealView } from "#app/desk/read-appeals.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** What there is to read of an appeal: what the member says, the text, and the decision it is about. */
export function AppealFile({ appeal }: { appeal: AppealView }) {
  const t = useT();
  return (
    <div className="flow">
      {appeal.due ? (
        <p className="queue-state">
          <span className="due">{appeal.when}</span>
          <Due label={appeal.due.label} overdue={appeal.due.overdue} />
        </p>
      ) : null}
      <Section id="words" title={t("desk.appeal.words")}>
        {appeal.words.length ? (
          appeal.words.map((words) => <p key={words}>{words}</p>)
        ) : (
          <p>{t("desk.appeal.noWords")}</p>
        )}
      </Section>
      <Section
        id="text"
        title={t("desk.appeal.text")}
        more={appeal.itemHref ? { href: appeal.itemHref, label: t("desk.appeal.item") } : undefined}
      >
        <h3 lang={appeal.lang}>{appeal.title}</h3>
        {appeal.isErased ? (
          <p>{t("desk.appeal.erased")}</p>
        ) : (
          <MarkedText parts={[{ text: appeal.body }]} lang={appeal.lang} />
        )}
      </Section>
      <Section id="facts" title={t("desk.appeal.about")}>
        <DefinitionList items={appeal.facts} />
      </Section>
      <Section id="told" title={t("desk.appeal.told")}>
        {appeal.told.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </Section>
    </div>
  );
}
