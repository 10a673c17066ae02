import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { startFacts, startSeen } from "#app/accounts/start-facts.server.ts";
import { Button } from "#app/components/button.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { StartWords } from "#app/pages/start-words.tsx";

export function loader({ context }: LoaderFunctionArgs) {
  return { heading: context.t("start.title"), facts: startFacts(context) };
}

/** The words have been read: this device remembers it, nobody else does. */
export function action({ context }: ActionFunctionArgs) {
  return redirect("/", { headers: { "Set-Cookie": startSeen(context) } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function StartPage() {
  const t = useT();
  const { heading, facts } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={heading} />
      <StartWords facts={facts} />
      <Form action="/start">
        <Button variant="primary">{t("start.seen")}</Button>
      </Form>
      <ul className="section-more">
        <li>
          <a href="/privacy">{t("common.privacy")}</a>
        </li>
        <li>
          <a href="/rules">{t("common.rules")}</a>
        </li>
      </ul>
    </>
  );
}
