import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { ErrorPage } from "#app/pages/error-page.tsx";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import { ReportForm } from "#app/pages/report-form.tsx";
import { readReportPage } from "#app/safety/read-report-page.server.ts";
import { takeReport } from "#app/safety/take-report.server.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await readReportPage(context, params.postId);
  return data({ heading: context.t("report.title"), page }, { status: page ? 200 : 404 });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request, { reason: typed, words: typed, submission: typed });
  return await takeReport(context, params.postId, form);
}

/** Neutral, and not for search engines: what is reported is nobody else's business. */
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.heading} – Leeward` : "Leeward" },
  { name: "robots", content: "noindex, noarchive" },
];

export default function ReportPage() {
  const t = useT();
  const { heading, page } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (!page && !state) return <ErrorPage status={404} />;
  return (
    <>
      <PageHead title={heading} intro={<p>{t("report.intro")}</p>} />
      {page ? (
        <Section
          id="text"
          title={t("report.text")}
          intro={<p>{page.by}</p>}
          more={{ href: page.thread, label: t("sent.toThread") }}
        >
          <blockquote className="written" lang={page.lang}>
            {page.excerpt}
          </blockquote>
        </Section>
      ) : null}
      <ReportForm page={page} state={state} />
    </>
  );
}
