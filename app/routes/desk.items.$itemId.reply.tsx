import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { answerReply, newSubmission } from "#app/desk/answer-reply.server.ts";
import { readItem, requireItem } from "#app/desk/read-item.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { ItemText } from "#app/pages/desk/item-text.tsx";
import { ReplyForm } from "#app/pages/desk/reply-form.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  return {
    heading: context.t("desk.reply.title"),
    item: await readItem(context, params.itemId),
    staff: { name: staff.firstName, profession: staff.profession },
    submission: newSubmission(),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const item = await requireItem(context, params.itemId);
  return await answerReply(context, staff, item, await request.formData());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function ReplyPage() {
  const t = useT();
  useUnsentWarning();
  const { heading, item, staff, submission } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={heading}
        crumbs={[{ href: `/desk/items/${item.id}`, label: t("desk.item.title") }]}
        crumbsLabel={t("desk.title")}
      />
      <ReplyForm
        itemId={item.id}
        alias={item.alias}
        isHeld={item.isThreadHeld}
        audience={item.audience}
        answered={item.answered}
        opening={item.opening}
        staff={staff}
        submission={submission}
        state={state}
      />
      <ItemText item={item} />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
