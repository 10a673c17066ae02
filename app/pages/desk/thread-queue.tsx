import { AliasMark } from "#app/components/alias-mark.tsx";
import { Actions, Button, FormButton } from "#app/components/button.tsx";
import { Due } from "#app/components/due.tsx";
import type { ThreadView } from "#app/desk/read-threads.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Threads that wait, each with who has it in hand and the way to take it. `back`: where an act returns to. */
export function ThreadQueue({ threads, back }: { threads: readonly ThreadView[]; back: string }) {
  return (
    <ol className="queue">
      {threads.map((thread) => (
        <li key={thread.id} className="queue-item" data-row>
          <p className="queue-state">
            <Due label={thread.waiting} />
            {thread.promise ? (
              <Due label={thread.promise.label} overdue={thread.promise.overdue} />
            ) : null}
          </p>
          <a href={thread.href} lang={thread.lang} data-key="open">
            {thread.title}
          </a>
          <p className="queue-categories">
            {thread.alias ? (
              <>
                <AliasMark alias={thread.alias} /> {thread.alias} ·{" "}
              </>
            ) : null}
            {thread.facts.join(" · ")}
          </p>
          <ClaimBar thread={thread} back={back} />
        </li>
      ))}
    </ol>
  );
}

type Claimable = Pick<ThreadView, "id" | "claim" | "isMine" | "isTaken"> & { title: string };

/** Who has a thread in hand, and the buttons to take it, keep it, let go of it and hand it over. */
export function ClaimBar({ thread, back }: { thread: Claimable; back: string }) {
  const t = useT();
  const at = `/desk/claims/${thread.id}`;
  const name = thread.title;
  return (
    <div className="claim-bar">
      {thread.claim ? <p>{thread.claim}</p> : null}
      <Actions>
        {thread.isTaken ? null : (
          <FormButton
            action={at}
            fields={{ back }}
            label={thread.isMine ? undefined : t("queues.claimOf", { title: name })}
            pressedBy="claim"
          >
            {t(thread.isMine ? "queues.renew" : "queues.claim")}
          </FormButton>
        )}
        {thread.isMine ? (
          <FormButton action={`${at}/release`} fields={{ back }}>
            {t("queues.release")}
          </FormButton>
        ) : null}
        {thread.isTaken ? null : (
          <Button href={`${at}/hand-over`} variant="text" data-key="hold">
            {t("queues.handOver")}
          </Button>
        )}
      </Actions>
    </div>
  );
}
