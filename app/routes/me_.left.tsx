import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";

/** What somebody sees who has just taken their alias away; anybody may look at it. */
export function loader({ context }: LoaderFunctionArgs) {
  return { heading: context.t("me.left.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function LeftPage() {
  const t = useT();
  const { heading } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={heading} intro={<p>{t("me.left.text")}</p>} />
      <p className="section-more">
        <a href="/">{t("common.toStart")}</a>
      </p>
    </>
  );
}
