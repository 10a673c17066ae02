import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { clearOnce, readOnce } from "#app/accounts/once.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { readDraftPage } from "#app/forum/read-drafts.server.ts";
import { takeDraft } from "#app/forum/take-draft.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DraftsSent } from "#app/pages/drafts-sent.tsx";
import { WriteForm } from "#app/pages/write-form.tsx";
import { DraftHelp, DraftNotes, ThrowAway } from "#app/pages/writing/draft-parts.tsx";
import { WordsKeptPage } from "#app/pages/writing/words-kept.tsx";

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const query = new URL(request.url).searchParams;
  const once = readOnce(context);
  const words = once?.kind === "words" && once.alias === member.alias ? once.words : null;
  return data(
    {
      ...(await readDraftPage(context, member, params.draftId ?? "")),
      heading: context.t("drafts.one"),
      kept: query.has("kept"),
      saved: query.has("saved"),
      alias: member.alias,
      words,
    },
    words ? { headers: { "Set-Cookie": clearOnce(context) } } : undefined,
  );
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  return await takeDraft(context, request, params.draftId ?? "");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function DraftPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() ?? page.state;
  const { thread } = page;
  return (
    <>
      <PageHead
        title={page.heading}
        intro={<p>{thread ? <a href={thread.href}>{t("drafts.reply", thread)}</a> : page.room}</p>}
        crumbs={[
          { href: "/me", label: t("me.title") },
          { href: "/me/drafts", label: t("drafts.title") },
        ]}
        crumbsLabel={t("common.crumbs")}
      />
      {page.help ? <DraftHelp page={page} /> : null}
      <DraftNotes page={page} />
      {page.kept ? <DraftsSent drafts={page.drafts} /> : null}
      <WriteForm
        action={`/me/drafts/${page.id}`}
        kind={page.kind}
        suggestions={null}
        state={state}
        audience={page.audience}
        indexed={page.indexed}
        isKept
      />
      <ThrowAway id={page.id} />
    </>
  );
}

/** Signed out meanwhile, or sent in another tab: the words, and nothing else. */
export function ErrorBoundary() {
  return <WordsKeptPage kind="thread" />;
}
