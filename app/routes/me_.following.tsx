import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { clearOnce, readOnce } from "#app/accounts/once.server.ts";
import { readFollowing } from "#app/belonging/read-following.server.ts";
import { setFollowsWriting } from "#app/belonging/set-following.server.ts";
import { Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { Checkbox } from "#app/pages/checkbox.tsx";
import { FeedLinks } from "#app/pages/feed-links.tsx";
import { FollowList } from "#app/pages/follow-list.tsx";
import { PushSection, QuietSection } from "#app/pages/push-section.tsx";
import { readForm, ticked } from "#app/pages/read-form.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const done = new URL(request.url).searchParams.get("done");
  const page = await readFollowing(context, member);
  const once = readOnce(context);
  const address = once?.kind === "feed" ? once.address : null;
  const shown = { ...page, heading: context.t("following.title"), done, address };
  return data(shown, address ? { headers: { "Set-Cookie": clearOnce(context) } } : {});
}

/** Whether to follow the threads one writes in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { writing } = await readForm(request, { writing: ticked });
  await setFollowsWriting(context, member, writing);
  return redirect("/me/following?done=saved");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function FollowingPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const { heading, done, away, threads, rooms, followsWriting } = page;
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("following.intro")}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      {done === "saved" ? (
        <StateNote tone="done" title={t("following.saved")} role="status" />
      ) : null}
      {away ? <StateNote tone="quiet" title={t("following.away")} /> : null}
      <Section id="places" title={t("following.places")}>
        {threads.length + rooms.length === 0 ? (
          <EmptyState title={t("following.none")}>
            <p>{t("following.how")}</p>
          </EmptyState>
        ) : null}
        {rooms.length ? <FollowList follows={rooms} label={t("following.rooms")} /> : null}
        {threads.length ? <FollowList follows={threads} label={t("following.threads")} /> : null}
      </Section>
      <Section id="writing" title={t("following.writing.title")}>
        <Form action="/me/following">
          <Checkbox
            id="follow-writing"
            name="writing"
            label={t("following.writing.label")}
            defaultChecked={followsWriting}
          />
          <Button>{t("common.save")}</Button>
        </Form>
      </Section>
      {page.push ? <PushSection push={page.push} done={done} /> : null}
      {page.push ? <QuietSection push={page.push} done={done} /> : null}
      <FeedLinks links={page.links} address={page.address} done={done} />
    </>
  );
}
