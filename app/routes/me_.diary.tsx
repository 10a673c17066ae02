import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { answerDay } from "#app/belonging/answer-day.server.ts";
import { dayChoices, maxDayWords } from "#app/belonging/mark-day.server.ts";
import { readDiary } from "#app/belonging/read-diary.server.ts";
import { Button } from "#app/components/button.tsx";
import { Calendar, CalendarKey } from "#app/components/calendar.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { DiaryDayForm } from "#app/pages/diary-day-form.tsx";
import { DiaryKept } from "#app/pages/diary-kept.tsx";
import { DiaryShowForm } from "#app/pages/diary-show-form.tsx";
import { memberOrForm } from "#app/pages/member-or-form.server.ts";
import { readForm, typed } from "#app/pages/read-form.server.ts";

const doneWords = {
  saved: "diary.saved",
  blanked: "diary.blanked",
  shown: "diary.showOn",
  hidden: "diary.showOff",
} as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const query = new URL(request.url).searchParams;
  const done = doneWords[(query.get("done") ?? "") as keyof typeof doneWords];
  const wanted = { day: query.get("day"), month: query.get("month") };
  return {
    ...(await readDiary(context, member, wanted)),
    heading: context.t("diary.title"),
    done: done ? context.t(done) : null,
    max: maxDayWords,
    signs: dayChoices.map((mark) => ({ mark, label: context.t(`diary.${mark}`) })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { submission, ...form } = await readForm(request, {
    submission: typed,
    day: typed,
    went: typed,
    words: typed,
  });
  const member = await memberOrForm(context, submission, { ...form, max: String(maxDayWords) });
  const answer = await answerDay(context, member, form);
  if (answer.done) return redirect(`/me/diary?day=${form.day}&done=${answer.done}`);
  const { status, open, errors } = answer;
  return data({ open, errors }, { status });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function DiaryPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const open = state?.open ?? page.open;
  return (
    <>
      <PageHead
        title={page.heading}
        intro={<p>{t("diary.intro")}</p>}
        crumbs={[
          { href: "/me", label: t("me.title") },
          { href: "/me/path", label: t("path.title") },
        ]}
        crumbsLabel={t("common.crumbs")}
      />
      {page.done ? <StateNote tone="done" title={page.done} role="status" /> : null}
      <p className="diary-sum">{page.sum ?? t("diary.sumNone")}</p>
      {page.sum ? <p className="field-help">{t("diary.sumText")}</p> : null}
      {open ? <DiaryDayForm open={open} errors={state?.errors ?? {}} max={page.max} /> : null}
      <section className="section flow" aria-labelledby="month">
        <h2 id="month">{page.month}</h2>
        <Calendar
          caption={page.month}
          action="/me/diary#day"
          weekdays={page.weekdays}
          weeks={page.weeks}
        />
        <CalendarKey signs={page.signs} />
        <form className="actions" method="get" action="/me/diary" aria-label={t("diary.months")}>
          {page.others.map(({ value, label }) => (
            <Button key={value} name="month" value={value}>
              {label}
            </Button>
          ))}
        </form>
      </section>
      <DiaryShowForm shows={page.showsDays} beside={page.beside} />
    </>
  );
}

export { DiaryKept as ErrorBoundary };
