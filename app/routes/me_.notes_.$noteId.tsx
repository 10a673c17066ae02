import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { requireNote } from "#app/belonging/read-note.server.ts";
import { takeNote } from "#app/belonging/take-note.server.ts";
import { rewriteNote } from "#app/belonging/write-note.server.ts";
import { memberOrForm } from "#app/pages/member-or-form.server.ts";
import { NoteForm } from "#app/pages/note-form.tsx";
import { NoteKept } from "#app/pages/note-kept.tsx";
import { readForm, typed } from "#app/pages/read-form.server.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const note = await requireNote(context, member, params.noteId);
  return { ...note, heading: context.t("note.title") };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { body, submission } = await readForm(request, { body: typed, submission: typed });
  const action = `/me/notes/${params.noteId}`;
  const member = await memberOrForm(context, submission, { body, action });
  const { id } = await requireNote(context, member, params.noteId);
  const note = await takeNote(context, body);
  if (!note.ok) return data(note.refusal, { status: note.refusal.status });
  await rewriteNote(context, member, id, note.body);
  return redirect("/me/path?kind=notes");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function NotePage() {
  const note = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <NoteForm
      heading={note.heading}
      action={`/me/notes/${note.id}`}
      body={state?.body ?? note.body}
      about={note.about}
      errors={state?.errors ?? {}}
      deleteAt={`/me/notes/${note.id}/delete`}
    />
  );
}

export { NoteKept as ErrorBoundary };
