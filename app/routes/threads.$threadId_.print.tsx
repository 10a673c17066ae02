import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import { Paging } from "#app/components/paging.tsx";
import { readPrintPage } from "#app/forum/read-print-page.server.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { ThreadPosts } from "#app/pages/thread-posts.tsx";

export const handle = { bare: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const thread = await requireThread(context, params.threadId);
  const part = new URL(request.url).searchParams.get("part");
  return { heading: context.t("print.title"), ...(await readPrintPage(context, thread, part)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
  { name: "robots", content: "noindex, noarchive" },
];

export default function PrintPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={page.title}
        written
        lang={page.lang}
        intro={<p>{page.facts.join(". ")}</p>}
        crumbs={[{ href: page.back, label: t("print.back") }]}
        crumbsLabel={t("common.crumbs")}
      >
        <p>{t("print.intro")}</p>
        {page.hasFolds ? <p className="screen-only">{t("print.folded")}</p> : null}
        <p className="screen-only">{t("print.how")}</p>
      </PageHead>
      <ThreadPosts posts={page.posts} />
      <Paging {...page.paging} />
    </>
  );
}
