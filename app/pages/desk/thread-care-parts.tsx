import { FormButton } from "#app/components/button.tsx";
import { Section } from "#app/components/section.tsx";
import { Table } from "#app/components/table.tsx";
import type { CareView } from "#app/desk/thread-care/read-care.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { UndoForm } from "./undo-form.tsx";

/** Every text of a thread, each with the way to a decision on it. */
export function CarePosts({ care }: { care: CareView }) {
  const t = useT();
  return (
    <Section id="posts" title={t("threadCare.posts")} intro={<p>{t("threadCare.posts.intro")}</p>}>
      <Table
        caption={t("threadCare.posts")}
        captionHidden
        columns={[
          { label: t("threadCare.column.post") },
          { label: t("threadCare.column.text") },
          { label: t("threadCare.column.state") },
          { label: t("threadCare.column.decide") },
        ]}
        rows={care.posts.map(({ id, number, who, opening, state, itemHref }) => ({
          id,
          cells: [
            t("threadCare.post", { number, who }),
            <span key="text" lang={care.lang}>
              {opening}
            </span>,
            state,
            itemHref ? (
              <a key="item" href={itemHref}>
                {t("threadCare.decide", { number })}
              </a>
            ) : (
              <FormButton key="item" action={`/desk/threads/${care.id}/care/posts/${id}`}>
                {t("threadCare.decide", { number })}
              </FormButton>
            ),
          ],
        }))}
      />
    </Section>
  );
}

/** What staff have done to a thread, newest first, each to be undone where it still stands. */
export function CareHistory({ care }: { care: CareView }) {
  const t = useT();
  if (!care.acts.length) return null;
  return (
    <Section id="done" title={t("threadCare.history")}>
      <ol className="timeline">
        {care.acts.map((act) => (
          <li key={act.id}>
            <p className="timeline-title">{act.what}</p>
            <p className="timeline-meta">
              <span>{act.when}</span>
              <span>{act.by}</span>
            </p>
            <div className="timeline-detail flow">
              {act.rule ? <p>{t("threadCare.byRule", { rule: act.rule })}</p> : null}
              <p>{act.reason}</p>
              {act.other ? (
                <p>
                  <a href={act.other}>{t("threadCare.other")}</a>
                </p>
              ) : null}
              {act.undone ? <p>{act.undone}</p> : <UndoForm care={care} act={act} />}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
