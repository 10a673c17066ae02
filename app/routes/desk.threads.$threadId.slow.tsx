import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { deskDoneWords } from "#app/desk/done-words.server.ts";
import { answerPace } from "#app/desk/slow-thread.server.ts";
import { requireThread } from "#app/forum/require.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";
import { slowChoices } from "#app/safety/slow-rules.ts";

export const handle = { hydrate: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  await requireStaff(context);
  const { id, title, slowMinutes } = await requireThread(context, params.threadId);
  const done = deskDoneWords(context, new URL(request.url));
  return { heading: context.t("desk.slow.title"), done, thread: { id, title, slowMinutes } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  return await answerPace(context, staff, params.threadId ?? "", await request.formData());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function PacePage() {
  const t = useT();
  useUnsentWarning();
  const { heading, done, thread } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{t("desk.slow.intro")}</p>}
        crumbs={[
          { href: "/desk", label: t("desk.item.toQueue") },
          { href: `/threads/${thread.id}`, label: thread.title },
        ]}
        crumbsLabel={t("desk.title")}
      />
      <DoneNote words={done} />
      <StaffForm
        id="pace"
        title={t("desk.slow.link")}
        action={`/desk/threads/${thread.id}/slow`}
        state={state}
        submit={t("desk.slow.submit")}
      >
        <ChoiceGroup
          id="pace-minutes"
          type="radio"
          name="minutes"
          legend={t("desk.slow.minutes")}
          chosen={typedIn(state, "minutes") ?? String(thread.slowMinutes)}
          errors={state?.errors.minutes}
          choices={slowChoices.map((minutes) => ({
            value: String(minutes),
            label: t(`desk.slow.${minutes}`),
          }))}
        />
        <TextArea
          id="pace-reason"
          name="reason"
          label={t("desk.decide.reason")}
          help={t("desk.slow.reason.help")}
          rows={4}
          defaultValue={typedIn(state, "reason")}
          errors={state?.errors.reason}
        />
      </StaffForm>
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
