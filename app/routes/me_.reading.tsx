import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import {
  BlockedAliases,
  MutedRooms,
  MutedWords,
  OpenNotes,
  ReadingMarks,
} from "#app/pages/reading-forms.tsx";
import { muteWord } from "#app/reading/mute.server.ts";
import { maxWordLength, maxWords } from "#app/reading/muted-words.ts";
import { readSettings } from "#app/reading/read-settings.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const done = new URL(request.url).searchParams.get("done");
  const heading = context.t("reading.title");
  return { heading, ...(await readSettings(context, member, done)) };
}

/** Mutes a word. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { word } = await readForm(request, { word: typed });
  const result = await muteWord(context, member, word);
  if (result === "done") return redirect("/me/reading?done=word#words");
  const max = result === "full" ? maxWords : maxWordLength;
  return data({ word, error: context.t(`reading.words.${result}`, { max }) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.heading} – Leeward` : "Leeward" },
];

export default function ReadingPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={page.heading}
        intro={<p>{t("reading.intro")}</p>}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      {page.done ? <StateNote tone="done" title={page.done} role="status" /> : null}
      <MutedWords words={page.words} typed={state?.word} error={state?.error} />
      <MutedRooms rooms={page.rooms} muted={page.mutedRooms} />
      <BlockedAliases aliases={page.aliases} />
      <OpenNotes opens={page.opensNotes} />
      <ReadingMarks />
    </>
  );
}
