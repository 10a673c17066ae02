import { useRouteError } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { DiaryDayForm } from "./diary-day-form.tsx";
import { ErrorPage } from "./error-page.tsx";
import { SignedOutNote } from "./signed-out-note.tsx";
import { typedAgain } from "./typed-again.ts";

/** In place of the diary: the day of somebody whose session has ended, or the usual error. */
export function DiaryKept() {
  const t = useT();
  const kept = typedAgain(useRouteError());
  if (kept.typed === null) return <ErrorPage status={kept.status} />;
  const { day = "", went = "", words = "", max = "" } = kept.typed;
  return (
    <>
      <PageHead title={t("diary.title")} />
      <SignedOutNote />
      <DiaryDayForm open={{ day, title: day, went, words }} errors={{}} max={Number(max)} />
    </>
  );
}
