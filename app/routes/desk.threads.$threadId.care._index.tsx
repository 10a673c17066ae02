import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { Fold } from "#app/components/fold.tsx";
import { Section } from "#app/components/section.tsx";
import { newSubmission } from "#app/desk/answer-reply.server.ts";
import { careDoneWords, readCare, rulesFor } from "#app/desk/thread-care/read-care.server.ts";
import { welcomeWords } from "#app/desk/thread-care/welcome-words.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { CareHead } from "#app/pages/desk/care-head.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";
import { PrivateLineForm } from "#app/pages/desk/private-line-form.tsx";
import { ThreadActForm } from "#app/pages/desk/thread-act-form.tsx";
import { CareHistory, CarePosts } from "#app/pages/desk/thread-care-parts.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";
import { WelcomeForm } from "#app/pages/desk/welcome-form.tsx";

export const handle = { hydrate: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  const care = await readCare(context, params.threadId);
  // Its posts stand in another thread now, and are taken care of there.
  if (care.id !== params.threadId) throw redirect(`/desk/threads/${care.id}/care`);
  return {
    heading: context.t("threadCare.heading"),
    care,
    rules: Object.fromEntries(care.offered.map((act) => [act, rulesFor(context, act)])),
    words: care.welcome ? welcomeWords({ locale: care.lang }, staff.firstName) : null,
    submission: newSubmission(),
    done: careDoneWords(context, new URL(request.url)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function CarePage() {
  const t = useT();
  useUnsentWarning();
  const { care, rules, words, submission, done } = useLoaderData<typeof loader>();
  return (
    <>
      <CareHead care={care} />
      <DoneNote words={done} />
      {words ? (
        <WelcomeForm care={care} words={words} submission={submission} state={undefined} />
      ) : null}
      <Section id="acts" title={t("threadCare.acts")} intro={<p>{t("threadCare.acts.intro")}</p>}>
        {care.offered.map((act) => (
          <Fold key={act} summary={t(`threadCare.act.${act}`)}>
            <ThreadActForm care={care} act={act} rules={rules[act] ?? []} state={undefined} />
          </Fold>
        ))}
        {care.writers.length && !care.isPrivate ? (
          <Fold summary={t("threadCare.private")}>
            <PrivateLineForm care={care} submission={submission} state={undefined} />
          </Fold>
        ) : null}
      </Section>
      <CarePosts care={care} />
      <CareHistory care={care} />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
