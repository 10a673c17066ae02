import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/page-head.tsx";
import { roomWords } from "#app/forum/show-thread-list.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import { FoundPosts } from "#app/pages/search/found-posts.tsx";
import { SearchForm } from "#app/pages/search/search-form.tsx";
import { answerSearch } from "#app/search/answer-search.server.ts";
import { listRooms } from "#db/queries/rooms.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const rooms = (await listRooms(context.store)).map((room) => ({
    value: room.slug,
    label: roomWords(room, context).name,
  }));
  const wanted = new URL(request.url).searchParams.get("room");
  return {
    heading: context.t("search.title"),
    rooms,
    room: rooms.some(({ value }) => value === wanted) ? (wanted ?? "") : "",
  };
}

/** Answers in place of redirecting: what was looked for stands in no address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, { q: typed, room: typed, from: typed });
  const { status, ...answer } = await answerSearch(context, form);
  return data(answer, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function SearchPage() {
  const t = useT();
  const { heading, rooms, room } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const values = state?.values ?? { q: "", room };
  return (
    <>
      <PageHead title={heading} intro={<p>{t("search.intro")}</p>} />
      <SearchForm
        rooms={rooms}
        values={values}
        errors={state?.errors ?? {}}
        isSent={state !== undefined}
      />
      {state?.found ? <FoundPosts found={state.found} values={values} /> : null}
      <p>
        {t("thread.quietHelp")} <a href="/help">{t("thread.quietHelpLink")}</a>
      </p>
    </>
  );
}
