import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Form } from "#app/components/form.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { listErrors } from "#app/pages/list-errors.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import { ReportNote } from "#app/pages/report-notes.tsx";
import { followReport } from "#app/safety/follow-report.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { heading: context.t("follow.title") };
}

/** Shows how a report stands. A POST although nothing changes: a code must stand in no address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { code } = await readForm(request, { code: typed });
  const found = await followReport(context, code);
  if (found.report) return data({ code: "", errors: {}, report: found.report });
  return data({ code, errors: found.errors, report: null }, { status: found.status });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.heading} – Leeward` : "Leeward" },
];

export default function FollowPage() {
  const t = useT();
  const { heading } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const errors: Record<string, string[]> = state?.errors ?? {};
  return (
    <>
      <PageHead title={heading} intro={<p>{t("follow.intro")}</p>} />
      {state?.report ? <ReportNote report={state.report} role="status" /> : null}
      <Form id="form">
        <ErrorSummary title={t("common.errorsTitle")} errors={listErrors(errors, ["code"])} />
        <Field
          id="code"
          name="code"
          label={t("follow.code")}
          help={t("follow.codeHelp")}
          errors={errors.code}
          defaultValue={state?.code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Actions>
          <Button variant="primary">{t("follow.button")}</Button>
        </Actions>
      </Form>
    </>
  );
}
