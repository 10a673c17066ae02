import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { clearOnce, readOnce } from "#app/accounts/once.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { RecoveryWords } from "#app/components/recovery-words.tsx";
import { useT } from "#app/i18n/use-t.ts";

/** Shows words or recovery codes once; the cookie that carried them goes with the page. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { t } = context;
  const once = readOnce(context);
  // A report's receipt and a private link have pages of their own.
  const note = once?.kind === "receipt" || once?.kind === "feed" ? null : once;
  const { kind } = await context.viewer();
  if (!note) return data({ heading: t("accounts.welcome.goneTitle"), note, kind });
  const heading = t(note.kind === "words" ? "sent.words.title" : "accounts.welcome.codesTitle");
  return data({ heading, note, kind }, { headers: { "Set-Cookie": clearOnce(context) } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function WelcomePage() {
  const t = useT();
  const { heading, note, kind } = useLoaderData<typeof loader>();
  if (!note) return <AlreadyShown heading={heading} kind={kind} />;
  if (note.kind === "words") {
    return (
      <>
        <PageHead title={heading} intro={<p>{t("sent.words.text", { alias: note.alias })}</p>} />
        <RecoveryWords words={note.words} label={heading} />
        <p>{t("sent.words.lost")}</p>
        <Actions>
          <Button variant="primary" href="/me">
            {t("accounts.welcome.toMe")}
          </Button>
        </Actions>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("accounts.welcome.signInName", { name: note.signInName })}</p>}
      />
      <p>{t("accounts.welcome.codesText")}</p>
      <RecoveryWords words={note.codes} label={heading} />
      <Actions>
        <Button variant="primary" href="/desk">
          {t("accounts.welcome.toDesk")}
        </Button>
      </Actions>
    </>
  );
}

function AlreadyShown({ heading, kind }: { heading: string; kind: "nobody" | "member" | "staff" }) {
  const t = useT();
  const told = {
    member: t("accounts.welcome.goneMember"),
    staff: t("accounts.welcome.goneStaff"),
    nobody: t("accounts.welcome.goneNobody"),
  };
  return (
    <>
      <PageHead title={heading} intro={<p>{told[kind]}</p>} />
      <Actions>
        {kind === "member" ? (
          <Button href="/me/words">{t("accounts.welcome.newWords")}</Button>
        ) : null}
        {kind === "member" ? <Button href="/me">{t("me.title")}</Button> : null}
        {kind === "staff" ? <Button href="/desk">{t("common.desk")}</Button> : null}
        {kind === "nobody" ? <Button href="/sign-in">{t("common.signIn")}</Button> : null}
      </Actions>
    </>
  );
}
