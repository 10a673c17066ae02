import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { readPathOnPaper } from "#app/belonging/path-on-paper.server.ts";
import { mostOnPaper } from "#app/belonging/read-path.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const paper = await readPathOnPaper(context, member);
  return { ...paper, heading: context.t("path.title"), most: mostOnPaper };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function PathPrintPage() {
  const t = useT();
  const { entries, isCut, most, heading } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={heading}
        crumbs={[{ href: "/me/path", label: t("path.toAll") }]}
        crumbsLabel={t("common.crumbs")}
      />
      <p className="path-hint">
        {t("path.printIntro")} {t("path.printHow")}
      </p>
      {isCut ? <p>{t("path.fileMost", { count: most })}</p> : null}
      <ol className="path path-paper">
        {entries.map((entry) => (
          <li key={entry.key}>
            <p className="path-what">{entry.what}</p>
            <p className="path-meta">
              <time dateTime={entry.whenDate}>{entry.when}</time>
              {entry.state ? <span>{entry.state}</span> : null}
            </p>
            {entry.text ? <p className="path-text">{entry.text}</p> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
