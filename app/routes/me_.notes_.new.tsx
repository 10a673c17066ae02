import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { readNoteSubject } from "#app/belonging/read-note.server.ts";
import { takeNote } from "#app/belonging/take-note.server.ts";
import { writeNote } from "#app/belonging/write-note.server.ts";
import { memberOrForm } from "#app/pages/member-or-form.server.ts";
import { NoteForm } from "#app/pages/note-form.tsx";
import { NoteKept } from "#app/pages/note-kept.tsx";
import { readForm, typed } from "#app/pages/read-form.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMember(context);
  const about = await readNoteSubject(context, new URL(request.url).searchParams.get("post"));
  return { heading: context.t("note.title"), about };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { pathname, search, searchParams } = new URL(request.url);
  const { body, submission } = await readForm(request, { body: typed, submission: typed });
  const member = await memberOrForm(context, submission, { body, action: pathname + search });
  const about = await readNoteSubject(context, searchParams.get("post"));
  const note = await takeNote(context, body);
  if (!note.ok) return data(note.refusal, { status: note.refusal.status });
  const postId = about?.postId ?? null;
  await writeNote(context, member, { body: note.body, postId, submission });
  return redirect("/me/path?kind=notes");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function NewNotePage() {
  const { heading, about } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <NoteForm
      heading={heading}
      action={about ? `/me/notes/new?post=${about.postId}` : "/me/notes/new"}
      body={state?.body ?? ""}
      about={about}
      errors={state?.errors ?? {}}
    />
  );
}

export { NoteKept as ErrorBoundary };
