import { Actions, Button, FormButton } from "#app/components/button.tsx";
import { Due } from "#app/components/due.tsx";
import { MarkedText } from "#app/components/marked-text.tsx";
import type { HeldReplyView } from "#app/desk/show-held-replies.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** A reply that waits for opening, with the ways to take it back and to send it now. */
export function HeldReplyRow({ reply }: { reply: HeldReplyView }) {
  const t = useT();
  return (
    <li className="queue-item queue-green">
      <p className="queue-state">
        <Due label={reply.when} />
      </p>
      <h2 className="queue-title" lang={reply.lang}>
        {reply.title}
      </h2>
      <MarkedText parts={[{ text: reply.body }]} />
      <Actions>
        <FormButton action={`/desk/replies/${reply.id}/back`} variant="quiet">
          {t("hold.back")}
        </FormButton>
        <Button variant="text" href={`/desk/replies/${reply.id}/now`}>
          {t("hold.now")}
        </Button>
        <Button variant="text" href={reply.href}>
          {t("desk.item.toThread")}
        </Button>
      </Actions>
    </li>
  );
}
