import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import type { WordsKept } from "#app/forum/sign-in-to-write.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { ErrorPage } from "../error-page.tsx";
import { WriteForm } from "../write-form.tsx";

/**
 * Stands in for a page that may not, or can no longer, be shown: if somebody was writing on it, their
 * words, all of them, and nothing of the page itself.
 */
export function WordsKeptPage({ kind }: { kind: "thread" | "reply" }) {
  const t = useT();
  const error = useRouteError();
  const { pathname } = useLocation();
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />;
  const { wordsKept } = (error.data ?? {}) as Partial<WordsKept>;
  if (!wordsKept) return <ErrorPage status={error.status} />;
  return (
    <>
      <PageHead
        title={t(wordsKept.expired ? "composing.expired.title" : "composing.kept.title")}
        intro={<p>{t(wordsKept.expired ? "composing.expired.text" : "composing.kept.text")}</p>}
      />
      <WriteForm
        action={pathname}
        kind={kind}
        suggestions={null}
        state={{ ...wordsKept, expired: false }}
        audience="everyone"
        indexed={false}
        bare
      />
    </>
  );
}
