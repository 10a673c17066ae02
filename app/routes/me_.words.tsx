import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { writeOnce } from "#app/accounts/once.server.ts";
import { renewRecoveryWords } from "#app/accounts/renew-recovery-words.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  await requireMember(context);
  return { heading: context.t("me.words.title") };
}

export async function action({ context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const words = await renewRecoveryWords(context, member, context.locale);
  return redirect("/welcome", {
    headers: { "Set-Cookie": writeOnce(context, { kind: "words", alias: member.alias, words }) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function NewWordsPage() {
  const t = useT();
  const { heading } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("me.words.text")}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      <p>{t("me.words.old")}</p>
      <Form>
        <Actions>
          <Button variant="primary">{t("me.words.button")}</Button>
          <Button variant="text" href="/me">
            {t("common.cancel")}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
