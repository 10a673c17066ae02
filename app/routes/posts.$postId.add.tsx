import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import { Prose, type SafeHtml } from "#app/components/safe-html.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import type { RequestContext } from "#app/context.ts";
import { takeStaffReply } from "#app/desk/take-staff-reply.server.ts";
import { requireOwnPost } from "#app/forum/own-post.server.ts";
import { takeAddition } from "#app/forum/take-addition.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { OwnWordsForm } from "#app/pages/own-words-form.tsx";

/** Members and staff alike add to what they have written themselves. */
async function requireWriter(context: RequestContext) {
  const viewer = await context.viewer();
  if (viewer.kind === "nobody") throw redirect("/sign-in");
  return viewer;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const writer = await requireWriter(context);
  const { post, thread, back } = await requireOwnPost(context, writer, params.postId);
  return {
    id: post.id,
    threadId: thread.id,
    heading: context.t("own.add.title"),
    back,
    html: post.html,
    lang: thread.locale === context.locale ? undefined : thread.locale,
    isGone: post.visibility === "removed",
    isStaff: writer.kind === "staff",
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const writer = await requireWriter(context);
  const own = await requireOwnPost(context, writer, params.postId);
  if (writer.kind === "member") return await takeAddition(context, request, own);
  const addsTo = own.post.addsTo ?? own.post.number;
  return await takeStaffReply(context, request, writer, own.thread, addsTo);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function AddPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={page.heading}
        intro={<p>{t("own.add.intro")}</p>}
        crumbs={[{ href: page.back, label: t("own.back") }]}
        crumbsLabel={t("common.crumbs")}
      />
      {page.isGone ? (
        <StateNote tone="quiet" title={t("own.add.gone")} />
      ) : (
        <Section id="before" title={t("own.add.before")}>
          <Prose html={page.html as SafeHtml} lang={page.lang} />
        </Section>
      )}
      {page.isGone && !state ? null : (
        <OwnWordsForm
          action={`/posts/${page.id}/add`}
          begin={{ title: null, body: "", topicNote: null }}
          label={t("own.add.body")}
          button={t("own.add.button")}
          back={page.back}
          draftKey={page.isStaff ? undefined : `add-${page.threadId}`}
          isStaff={page.isStaff}
          state={state}
        />
      )}
    </>
  );
}
