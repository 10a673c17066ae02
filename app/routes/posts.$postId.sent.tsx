import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { clearOnce, readOnce } from "#app/accounts/once.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { HelpLines, HelpPanel } from "#app/components/help-lines.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { RecoveryWords } from "#app/components/recovery-words.tsx";
import { Section } from "#app/components/section.tsx";
import { readSentPage } from "#app/forum/read-sent-page.server.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DraftsSent } from "#app/pages/drafts-sent.tsx";
import { findOwnPost } from "#db/queries/posts.ts";
import { findThread } from "#db/queries/threads.ts";

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const post = await findOwnPost(context.store, params.postId ?? "", member.id);
  if (!post) throw new Response(null, { status: 404 });
  const thread = await findThread(context.store, post.threadId);
  if (!thread) throw new Response(null, { status: 404 });
  const once = readOnce(context);
  const words = once?.kind === "words" && once.alias === member.alias ? once.words : null;
  const page = await readSentPage(context, post, thread.audience);
  return data(
    {
      ...page,
      words,
      alias: member.alias,
      thread: threadUrl(post.threadId, post.number, post.id),
      drafts: [
        `thread-${post.threadId}`,
        `add-${post.threadId}`,
        `room-${thread.roomSlug}`,
        ...draftOf(request),
      ],
      heading: context.t(page.grave || page.saysYoung ? "sent.title.help" : "sent.title.plain"),
    },
    words ? { headers: { "Set-Cookie": clearOnce(context) } } : undefined,
  );
}

/** Where the words were typed, when that is not where they stand now. */
function draftOf(request: Request): string[] {
  const from = new URL(request.url).searchParams.get("from") ?? "";
  return /^(?:thread|draft)-[\w-]{1,60}$/.test(from) ? [from] : [];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function SentPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={page.heading} />
      <DraftsSent drafts={page.drafts} />
      {page.grave || page.young ? <HelpFirst /> : null}
      <Section id="next" title={t("sent.next")}>
        <p>{page.next}</p>
        {page.rule ? <p>{page.rule}</p> : null}
        {page.why ? (
          <p className="section-more">
            <a href={`/me/notices/${page.why}`}>{t("sent.why")}</a>
          </p>
        ) : null}
        {page.quietHelp ? (
          <p>
            {t("thread.quietHelp")} <a href="/help">{t("thread.quietHelpLink")}</a>
          </p>
        ) : null}
      </Section>
      {page.words ? (
        <Section id="words" title={t("sent.words.title")}>
          <p>{t("sent.words.text", { alias: page.alias })}</p>
          <RecoveryWords label={t("sent.words.title")} words={page.words} />
          <p>{t("sent.words.lost")}</p>
        </Section>
      ) : null}
      <Actions>
        <Button variant="primary" href={page.thread}>
          {t("sent.toThread")}
        </Button>
      </Actions>
    </>
  );
}

function HelpFirst() {
  const t = useT();
  const { crisis, grave, saysYoung, young, emergency, lines } = useLoaderData<typeof loader>();
  return (
    <HelpPanel
      title={t(grave ? "common.helpNow" : "young.title")}
      intro={
        <>
          {grave ? <p>{t(crisis ? "sent.crisis.intro" : "sent.help.intro")}</p> : null}
          {saysYoung ? <p>{t("young.unpublished")}</p> : null}
          {young && !grave ? <p>{t(saysYoung ? "young.intro" : "young.maybe")}</p> : null}
          <p>{t("sent.cannotSee", { number: emergency })}</p>
        </>
      }
    >
      <HelpLines lines={lines} />
      <p>{t("sent.noAnswer", { number: emergency })}</p>
      <p>
        {t("sent.otherCountry")} <a href="/help">{t("sent.otherCountryLink")}</a>
      </p>
    </HelpPanel>
  );
}
