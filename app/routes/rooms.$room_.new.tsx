import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freeAliases } from "#app/accounts/join.server.ts";
import { startFor } from "#app/accounts/start-facts.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { requireRoom } from "#app/forum/require.server.ts";
import { roomWords } from "#app/forum/show-thread-list.server.ts";
import { takeText } from "#app/forum/write-flow.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { WriteForm } from "#app/pages/write-form.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const room = await requireRoom(context, params.room);
  const viewer = await context.viewer();
  if (viewer.kind === "staff") throw new Response(null, { status: 403 });
  return {
    slug: room.slug,
    name: roomWords(room, context).name,
    heading: context.t("write.newTitle"),
    suggestions: viewer.kind === "nobody" ? await freeAliases(context, context.locale) : null,
    indexed: context.config.indexThreads,
    start: await startFor(context),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const room = await requireRoom(context, params.room);
  return await takeText(context, request, { kind: "thread", roomSlug: room.slug });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function NewThreadPage() {
  const t = useT();
  const { slug, name, heading, suggestions, indexed, start } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("write.newIn", { room: name })}</p>}
        crumbs={[{ href: `/rooms/${slug}`, label: name }]}
        crumbsLabel={t("common.crumbs")}
      />
      <WriteForm
        action={`/rooms/${slug}/new`}
        kind="thread"
        draftKey={`room-${slug}`}
        suggestions={suggestions}
        state={state}
        audience="everyone"
        indexed={indexed}
        start={state?.understood ? null : start}
      />
    </>
  );
}
