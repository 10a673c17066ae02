import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { showHeldReplies } from "#app/desk/show-held-replies.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";
import { HeldReplyRow } from "#app/pages/desk/held-reply-row.tsx";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  const { t } = context;
  const replies = await showHeldReplies(context, staff);
  const done = new URL(request.url).searchParams.get("done");
  return {
    heading: t("hold.list.title"),
    done:
      done === "held" && replies.length
        ? t("hold.done", { when: replies.at(-1)?.opening ?? "" })
        : done === "gone"
          ? t("hold.gone")
          : null,
    replies,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function HeldRepliesPage() {
  const t = useT();
  const { heading, done, replies } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        crumbs={[{ href: "/desk", label: t("desk.title") }]}
        crumbsLabel={t("desk.title")}
      />
      <DoneNote words={done} />
      {replies.length ? (
        <ol className="queue">
          {replies.map((reply) => (
            <HeldReplyRow key={reply.id} reply={reply} />
          ))}
        </ol>
      ) : (
        <EmptyState title={t("hold.none")} />
      )}
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
