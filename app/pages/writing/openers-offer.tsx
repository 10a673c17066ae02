import { Actions, Button } from "#app/components/button.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { type OpenerSet, openerNumbers } from "#app/forum/openers.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Three beginnings for somebody who wrote very little, and the way to send it as it is. */
export function OpenersOffer({ set }: { set: OpenerSet }) {
  const t = useT();
  return (
    <StateNote tone="quiet" title={t("openers.title")} role="status">
      <p>{t("openers.text")}</p>
      <Actions>
        {openerNumbers.map((number) => (
          <Button key={number} name="opener" value={`${set}-${number}`}>
            {t(`openers.${set}.${number}`)}
          </Button>
        ))}
        <Button variant="primary" name="opened" value="1">
          {t("openers.send")}
        </Button>
      </Actions>
    </StateNote>
  );
}
