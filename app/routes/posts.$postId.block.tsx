import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import type { RequestContext } from "#app/context.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { threadUrl } from "#app/forum/thread-url.ts";
import { useT } from "#app/i18n/use-t.ts";
import { blockWriter } from "#app/reading/mute.server.ts";
import { findPostWriter } from "#db/queries/posts.ts";

/** The member who wrote a post that the asking member can read. @throws 404 for staff's, one's own, none. */
async function requireWriter(context: RequestContext, memberId: string, postId = "") {
  const post = await findPostWriter(context.store, postId);
  if (!post) throw new Response(null, { status: 404 });
  await requireThread(context, post.threadId);
  const { memberId: writerId, alias } = post;
  if (!writerId || !alias || writerId === memberId) throw new Response(null, { status: 404 });
  return { writerId, alias, back: threadUrl(post.threadId, post.number, postId) };
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const { alias, back } = await requireWriter(context, member.id, params.postId);
  return { alias, back, heading: context.t("block.heading") };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { writerId } = await requireWriter(context, member.id, params.postId);
  await blockWriter(context, member, writerId);
  return redirect("/me/reading?done=blocked#aliases");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function BlockPage() {
  const t = useT();
  const { alias, back } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("block.title", { alias })}
        crumbs={[{ href: back, label: t("own.back") }]}
        crumbsLabel={t("common.crumbs")}
      />
      <p>{t("block.what")}</p>
      <p>{t("block.staff", { alias })}</p>
      <p>{t("block.undo")}</p>
      <Form>
        <Actions>
          <Button variant="primary">{t("block.button", { alias })}</Button>
          <Button variant="text" href={back}>
            {t("common.cancel")}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
