import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAdmin } from "#app/accounts/guards.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { readOverview } from "#app/escalations/read-overview.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { useLive } from "#app/pages/desk/use-live.ts";

export const handle = { hydrate: true };

export async function loader({ context }: LoaderFunctionArgs) {
  await requireAdmin(context);
  return { heading: context.t("admin.title"), figures: await readOverview(context) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function AdminPage() {
  const t = useT();
  useLive();
  const { heading, figures } = useLoaderData<typeof loader>();
  const parts = [
    {
      id: "cases",
      href: "/admin/escalations",
      more: t("admin.overview.casesMore"),
      title: t("admin.overview.cases"),
      lines: figures.cases,
    },
    {
      id: "desk",
      href: "/desk",
      more: t("admin.overview.deskMore"),
      title: t("admin.overview.desk"),
      lines: figures.desk,
    },
    {
      id: "alarm",
      href: "/admin/alarm",
      more: t("alarm.overview.more"),
      title: t("alarm.overview.title"),
      lines: figures.alarm,
    },
    {
      id: "people",
      href: "/admin/people",
      more: t("admin.overview.peopleMore"),
      title: t("admin.overview.people"),
      lines: figures.people,
    },
    {
      id: "log",
      href: "/admin/audit",
      more: t("admin.overview.auditMore"),
      title: t("admin.overview.audit"),
      lines: [t("admin.overview.auditText")],
    },
    {
      id: "lines",
      href: "/admin/help-lines",
      more: t("admin.overview.helpLinesMore"),
      title: t("admin.overview.helpLines"),
      lines: figures.lines,
    },
    {
      id: "policy",
      href: "/admin/policy",
      more: t("admin.overview.policyMore"),
      title: t("admin.overview.policy"),
      lines: [t("admin.overview.policyText")],
    },
  ];
  return (
    <>
      <PageHead title={heading} />
      {parts.map(({ id, href, more, title, lines }) => (
        <Section key={id} id={id} title={title} more={{ href, label: more }}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Section>
      ))}
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
