import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { newSubmission } from "#app/desk/answer-reply.server.ts";
import { answerWelcome } from "#app/desk/thread-care/answer-words.server.ts";
import { readCare } from "#app/desk/thread-care/read-care.server.ts";
import { welcomeWords } from "#app/desk/thread-care/welcome-words.server.ts";
import { CareHead } from "#app/pages/desk/care-head.tsx";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { useUnsentWarning } from "#app/pages/desk/use-unsent-warning.ts";
import { WelcomeForm } from "#app/pages/desk/welcome-form.tsx";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  const care = await readCare(context, params.threadId);
  return {
    heading: context.t("threadCare.welcome"),
    care,
    words: welcomeWords({ locale: care.lang }, staff.firstName),
    submission: newSubmission(),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const { threadId = "" } = params;
  return await answerWelcome(context, staff, { threadId, form: await request.formData() });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function WelcomePage() {
  useUnsentWarning();
  const { care, words, submission } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <CareHead care={care} inner />
      <WelcomeForm care={care} words={words} submission={submission} state={state} />
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
