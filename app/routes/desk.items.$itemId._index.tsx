import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { DeskLayout } from "#app/components/desk-layout.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { answerDecision } from "#app/desk/answer-decision.server.ts";
import { newSubmission } from "#app/desk/answer-reply.server.ts";
import { deskDoneWords } from "#app/desk/done-words.server.ts";
import { readKeys } from "#app/desk/keys.server.ts";
import { readItem } from "#app/desk/read-item.server.ts";
import { readNoticed } from "#app/desk/read-queue.server.ts";
import { readClaim } from "#app/desk/read-threads.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { ConflictNote } from "#app/pages/desk/conflict-note.tsx";
import { CorrectForm, CorrectionsGiven } from "#app/pages/desk/correct-form.tsx";
import { DecideForm } from "#app/pages/desk/decide-form.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";
import { ItemContext } from "#app/pages/desk/item-context.tsx";
import { ItemText } from "#app/pages/desk/item-text.tsx";
import { LiveNote } from "#app/pages/desk/live-note.tsx";
import { ReplyForm } from "#app/pages/desk/reply-form.tsx";
import { ClaimBar } from "#app/pages/desk/thread-queue.tsx";
import { useKeys } from "#app/pages/desk/use-keys.ts";
import { useLive } from "#app/pages/desk/use-live.ts";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";
import { WaitingQueue } from "#app/pages/desk/waiting-queue.tsx";

export const handle = { hydrate: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  const url = new URL(request.url);
  const [item, queue] = await Promise.all([
    readItem(context, params.itemId),
    readNoticed(context, 1),
  ]);
  return {
    heading: context.t("desk.item.title"),
    item,
    queue: queue.items,
    done: deskDoneWords(context, url),
    // A decision leads to the next text; whatever else is done leads back to the same one.
    isNext: !/^(reply|corrected|noted|claimed|released|taken|handed)/.test(
      url.searchParams.get("done") ?? "",
    ),
    staff: { name: staff.firstName, profession: staff.profession },
    isAdmin: staff.role === "admin",
    submission: newSubmission(),
    claim: await readClaim(context, staff, item),
    keys: await readKeys(context, staff),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const form = await request.formData();
  const { status, ...state } = await answerDecision(context, staff, params.itemId ?? "", form);
  return data(state, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.heading} – Leeward` : "Leeward" },
];

export default function ItemPage() {
  const t = useT();
  const live = useLive();
  useUnsentWarning();
  const page = useLoaderData<typeof loader>();
  useKeys(page.keys);
  const { item, queue, done, staff, isAdmin, submission, claim } = page;
  const state = useActionData<typeof action>();
  const [seen] = useState(item.form.seen);
  const newest = item.decisions[0];
  return (
    <>
      <PageHead
        title={item.isReply ? t("desk.replyIn", { title: item.title }) : item.title}
        written
        crumbs={[{ href: "/desk", label: t("desk.item.toQueue") }]}
        crumbsLabel={t("desk.title")}
      />
      <LiveNote live={live} />
      <DoneNote words={done} next={page.isNext ? t("desk.done.next") : undefined} />
      {state?.conflict ? <ConflictNote conflict={state.conflict} /> : null}
      {newest && newest.id !== seen ? (
        <StateNote
          tone="held"
          title={t("desk.changed.title", { name: newest.by, what: newest.what })}
          role="status"
        >
          <p>{t("desk.changed.text")}</p>
        </StateNote>
      ) : null}
      <DeskLayout
        queue={<WaitingQueue items={queue} current={item.id} />}
        queueLabel={t("desk.queue")}
        text={
          <ItemText item={item}>
            <CorrectForm item={item} state={undefined} />
            <CorrectionsGiven item={item} />
          </ItemText>
        }
        side={
          <>
            <ClaimBar thread={claim} back={`/desk/items/${item.id}`} />
            <DecideForm item={item} state={state?.form} />
            {item.canReply ? (
              <ReplyForm
                itemId={item.id}
                alias={item.alias}
                isHeld={item.isThreadHeld}
                audience={item.audience}
                answered={item.answered}
                opening={item.opening}
                staff={staff}
                submission={submission}
                state={undefined}
              />
            ) : null}
            <ItemContext item={item} isAdmin={isAdmin} />
          </>
        }
        sideLabel={t("desk.item.side")}
      />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
