import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { TableForm } from "#app/pages/admin/policy/table-form.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { readTableForm } from "#app/policy/read-policy-page.server.ts";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireAdmin(context);
  return {
    heading: context.t("policy.change.title"),
    form: await readTableForm(context, new URL(request.url)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function PolicyEditPage() {
  const t = useT();
  const { heading, form } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        crumbs={[
          { href: "/admin", label: t("admin.title") },
          { href: "/admin/policy", label: t("policy.title") },
        ]}
        crumbsLabel={t("common.crumbs")}
      />
      <TableForm form={form} />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
