import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { isEditable } from "#app/forum/editable.ts";
import { requireOwnPost } from "#app/forum/own-post.server.ts";
import { showChange } from "#app/forum/show-change.server.ts";
import { takeEdit } from "#app/forum/take-edit.server.ts";
import { topicNoteOf } from "#app/forum/topic-notes.ts";
import { useT } from "#app/i18n/use-t.ts";
import { OwnWordsForm } from "#app/pages/own-words-form.tsx";
import { findOpenChange } from "#db/queries/open-change.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const { post, thread, back } = await requireOwnPost(context, member, params.postId);
  const asked = await findOpenChange(context.store, post.id);
  return {
    id: post.id,
    heading: context.t(asked ? "threadCare.change.title" : "own.edit.title"),
    back,
    change: asked ? showChange(context, asked) : null,
    isEditable: asked !== undefined || isEditable(post, context.clock()),
    isGone: post.visibility === "removed",
    isHeld: post.visibility === "held",
    begin: {
      title: post.number === 1 ? thread.title : null,
      body: post.body,
      topicNote: topicNoteOf(post.topicNote),
    },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const own = await requireOwnPost(context, member, params.postId);
  return await takeEdit(context, request, member, own);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function EditPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={page.heading}
        intro={<p>{t(page.change ? "threadCare.change.intro" : "own.edit.intro")}</p>}
        crumbs={[{ href: page.back, label: t("own.back") }]}
        crumbsLabel={t("common.crumbs")}
      />
      {page.change ? (
        <StateNote tone="help" title={page.change.by ?? page.heading}>
          {page.change.words.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {page.change.rule ? <p>{page.change.rule}</p> : null}
        </StateNote>
      ) : null}
      {page.isHeld && !page.change ? <StateNote tone="held" title={t("own.edit.held")} /> : null}
      {page.isEditable || state ? null : (
        <StateNote tone="quiet" title={t("own.edit.lateTitle")}>
          <p>{t(page.isGone ? "own.edit.gone" : "own.edit.lateText")}</p>
        </StateNote>
      )}
      {page.isEditable || state ? (
        <OwnWordsForm
          action={`/posts/${page.id}/edit`}
          begin={page.begin}
          label={t(page.begin.title === null ? "thread.reply" : "write.body")}
          button={t(page.change ? "threadCare.change.button" : "own.edit.button")}
          back={page.back}
          state={state}
        />
      ) : null}
      {page.isEditable || page.isGone ? null : (
        <Actions>
          <Button href={`/posts/${page.id}/add`}>{t("post.add")}</Button>
        </Actions>
      )}
    </>
  );
}
