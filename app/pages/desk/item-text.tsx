import type { ReactNode } from "react";
import { Due } from "#app/components/due.tsx";
import { LevelBadge } from "#app/components/level-badge.tsx";
import { MarkedText } from "#app/components/marked-text.tsx";
import { Section } from "#app/components/section.tsx";
import type { ItemView } from "#app/desk/read-item.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { ReaderReports } from "./reader-reports.tsx";
import { SecondOpinion } from "./second-opinion.tsx";

export type ItemTextProps = {
  item: ItemView;
  /** Stands between the reasons and the thread before it. */
  children?: ReactNode;
};

/** The text at hand with the noticed places marked, the reasons under it, the thread before it. */
export function ItemText({ item, children }: ItemTextProps) {
  const t = useT();
  return (
    <>
      <p className="queue-state">
        <LevelBadge level={item.level} label={item.levelLabel} />
        <span className="due">{item.state}</span>
        {item.audience === "everyone" ? null : (
          <strong className="due">{t(`audience.desk.${item.audience}`)}</strong>
        )}
        {item.writerSays.map((fact) => (
          <strong className="due" key={fact}>
            {fact}
          </strong>
        ))}
        {item.waiting ? <Due label={item.waiting} /> : null}
        {item.due ? <Due label={item.due.label} overdue={item.due.overdue} /> : null}
      </p>
      {item.titleParts ? <MarkedText parts={item.titleParts} lang={item.lang} /> : null}
      <MarkedText parts={item.text} lang={item.lang} />
      {item.careNote ? <p>{item.careNote}</p> : null}
      <ReaderReports reports={item.reports} />
      <Reasons item={item} />
      <SecondOpinion opinion={item.opinion} />
      {children}
      <ThreadBefore item={item} />
    </>
  );
}

function Reasons({ item }: { item: ItemView }) {
  const t = useT();
  const note =
    item.engine === "failed"
      ? t("desk.item.failed")
      : item.reasons.length
        ? t("desk.item.noticedNote", { score: item.score })
        : t("desk.item.nothingNoticed");
  return (
    <Section id="noticed" title={t("desk.item.noticed")} intro={note}>
      <ul className="flow">
        {item.reasons.map((reason) => (
          <li key={reason.rule}>
            <p>
              <strong>{reason.category}</strong>, {reason.score}
              {reason.stance ? `: ${reason.stance}` : null}
            </p>
            <p>{reason.why}</p>
            <p className="queue-categories" lang={item.lang}>
              {reason.quotes.map((quote) => t("desk.item.quote", { quote })).join(" ")}
            </p>
            {reason.words.length ? (
              <p className="queue-categories">
                {t("desk.item.weighed")}{" "}
                <span lang={item.lang}>
                  {reason.words.map((word) => t("desk.item.quote", { quote: word })).join(", ")}
                </span>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ThreadBefore({ item }: { item: ItemView }) {
  const t = useT();
  return (
    <Section
      id="before"
      title={t("desk.item.before")}
      more={{ href: item.threadHref, label: t("desk.item.toThread") }}
    >
      <p className="section-more">
        <a href={item.careHref}>{t("threadCare.link")}</a>{" "}
        <a href={item.paceHref}>{t("desk.slow.link")}</a>
      </p>
      {item.before.length === 0 ? <p>{t("desk.item.nothingBefore")}</p> : null}
      <ol className="flow">
        {item.before.map((post) => (
          <li key={post.id} className="flow">
            <p className="queue-state">
              <strong>{post.who}</strong>
              <span className="due">{post.when}</span>
              {post.state ? <span className="due">{post.state}</span> : null}
            </p>
            <MarkedText parts={[{ text: post.body }]} lang={item.lang} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
