import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { clearOnce } from "#app/accounts/once.server.ts";
import { Actions, Button } from "#app/components/button.tsx";
import { HelpLines, HelpPanel } from "#app/components/help-lines.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { readReceipt } from "#app/safety/read-receipt.server.ts";

/** Shows a report's code once; the cookie that carried it goes with the page. */
export async function loader({ context }: LoaderFunctionArgs) {
  const receipt = await readReceipt(context);
  const heading = context.t(receipt ? "receipt.title" : "receipt.goneTitle");
  return data(
    { heading, receipt },
    receipt ? { headers: { "Set-Cookie": clearOnce(context) } } : undefined,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.heading} – Leeward` : "Leeward" },
];

export default function ReceiptPage() {
  const t = useT();
  const { heading, receipt } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={heading} intro={<p>{receipt ? receipt.when : t("receipt.gone")}</p>} />
      {receipt?.lines.length ? (
        <HelpPanel
          title={t("common.helpNow")}
          intro={
            <>
              <p>{t("receipt.help")}</p>
              <p>
                {t("report.urgent", { number: receipt.emergency })}{" "}
                <a href="/help">{t("report.urgentLink")}</a>
              </p>
            </>
          }
        >
          <HelpLines lines={receipt.lines} />
        </HelpPanel>
      ) : null}
      {receipt ? (
        <Section id="code" title={t("receipt.code")}>
          <p className="receipt-code" translate="no">
            {receipt.code}
          </p>
          <p>{t("receipt.codeText")}</p>
          {receipt.isMember ? <p>{t("receipt.me")}</p> : null}
        </Section>
      ) : null}
      <Actions>
        <Button variant="primary" href="/">
          {t("receipt.back")}
        </Button>
        <Button href="/reports">{t("receipt.follow")}</Button>
      </Actions>
    </>
  );
}
