import { useRouteError } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { ErrorPage } from "./error-page.tsx";
import { NoteForm } from "./note-form.tsx";
import { SignedOutNote } from "./signed-out-note.tsx";
import { typedAgain } from "./typed-again.ts";

/** In place of a note's page: the words of somebody whose session has ended, or the usual error. */
export function NoteKept() {
  const t = useT();
  const kept = typedAgain(useRouteError());
  if (kept.typed === null) return <ErrorPage status={kept.status} />;
  const { body = "", action = "/me/notes/new" } = kept.typed;
  return (
    <>
      <SignedOutNote />
      <NoteForm heading={t("note.title")} action={action} body={body} about={null} errors={{}} />
    </>
  );
}
