import { Actions, Button, FormButton } from "#app/components/button.tsx";
import { MarkedText } from "#app/components/marked-text.tsx";
import type { OrdinaryView } from "#app/desk/read-queue.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Texts in which nothing was noticed, each readable in its place and done with one press. */
export function OrdinaryReading({ items }: { items: readonly OrdinaryView[] }) {
  const t = useT();
  return (
    <ol className="queue">
      {items.map((item) => (
        <li key={item.id} className="queue-item queue-green" data-row>
          <p className="queue-state">
            <span className="due">{item.waiting}</span>
            <span className="queue-categories">
              {[item.alias ?? t("common.someone"), ...item.facts].join(" · ")}
            </span>
          </p>
          <h3 lang={item.lang}>{item.title}</h3>
          <MarkedText parts={[{ text: item.text }]} lang={item.lang} />
          <Actions>
            {item.isWhole ? (
              <>
                {item.welcome ? (
                  <FormButton
                    action={item.href}
                    fields={{
                      decision: "publish",
                      rule: "no-rule-broken",
                      reason: item.welcome,
                      seen: "",
                    }}
                    variant="quiet"
                  >
                    {t("desk.firstPost.publish")}
                  </FormButton>
                ) : (
                  <FormButton action={`${item.href}/read`} variant="quiet" pressedBy="read">
                    {t("desk.ordinary.read")}
                  </FormButton>
                )}
                <Button variant="text" href={item.href} data-key="open">
                  {t("desk.ordinary.open")}
                </Button>
              </>
            ) : (
              <Button variant="quiet" href={item.href} data-key="open">
                {t("desk.ordinary.openLong")}
              </Button>
            )}
          </Actions>
        </li>
      ))}
    </ol>
  );
}

/** Marks every calm text of the page as read, once somebody has read them. */
export function ReadAll({ items }: { items: readonly OrdinaryView[] }) {
  const t = useT();
  const calm = items.filter(({ isWhole, welcome }) => isWhole && welcome === null);
  if (calm.length < 2) return null;
  return (
    <form method="post" action="/desk/bulk" className="form">
      {calm.map(({ id }) => (
        <input key={id} type="hidden" name="item" value={id} />
      ))}
      <p className="field-help">{t("queues.bulkHelp")}</p>
      <Actions>
        <Button>{t("queues.bulk")}</Button>
      </Actions>
    </form>
  );
}
