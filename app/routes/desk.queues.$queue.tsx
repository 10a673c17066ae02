import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { deskDoneWords, pageNumber } from "#app/desk/done-words.server.ts";
import { readQueuePage } from "#app/desk/read-queue-page.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";
import { LiveNote } from "#app/pages/desk/live-note.tsx";
import { QueueNav } from "#app/pages/desk/queue-nav.tsx";
import { QueuePaging } from "#app/pages/desk/queue-paging.tsx";
import { ThreadQueue } from "#app/pages/desk/thread-queue.tsx";
import { useKeys } from "#app/pages/desk/use-keys.ts";
import { useLive } from "#app/pages/desk/use-live.ts";
import { WaitingQueue } from "#app/pages/desk/waiting-queue.tsx";

export const handle = { hydrate: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  const url = new URL(request.url);
  const done = deskDoneWords(context, url);
  return { done, ...(await readQueuePage(context, staff, params.queue, pageNumber(url, "page"))) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function QueuePage() {
  const t = useT();
  const live = useLive();
  const page = useLoaderData<typeof loader>();
  useKeys(page.keys);
  const { heading, intro, none, back, links, done, count, content } = page;
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{intro}</p>}
        crumbs={[{ href: "/desk", label: t("desk.title") }]}
        crumbsLabel={t("desk.title")}
      />
      <LiveNote live={live} />
      <QueueNav links={links} />
      <DoneNote words={done} />
      {count ? <p>{count}</p> : <EmptyState title={none} />}
      {content.kind === "threads" ? (
        <ThreadQueue threads={content.threads} back={back} />
      ) : (
        <WaitingQueue items={content.items} />
      )}
      <QueuePaging
        label={t("queues.paging")}
        page={page.page}
        pages={page.pages}
        href={(number) => `${back}?page=${number}`}
      />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
