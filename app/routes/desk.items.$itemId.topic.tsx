import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { answerTopic } from "#app/desk/answer-topic.server.ts";
import { readItem } from "#app/desk/read-item.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { ItemText } from "#app/pages/desk/item-text.tsx";
import { TopicForm } from "#app/pages/desk/topic-form.tsx";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  await requireStaff(context);
  return {
    heading: context.t("desk.topic.title"),
    item: await readItem(context, params.itemId),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  return await answerTopic(context, staff, params.itemId ?? "", await request.formData());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function TopicPage() {
  const t = useT();
  const { heading, item } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={heading}
        crumbs={[{ href: `/desk/items/${item.id}`, label: t("desk.item.title") }]}
        crumbsLabel={t("desk.title")}
      />
      <TopicForm itemId={item.id} topicNote={item.topicNote} state={state} />
      <ItemText item={item} />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
