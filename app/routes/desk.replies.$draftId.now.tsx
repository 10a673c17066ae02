import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { MarkedText } from "#app/components/marked-text.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { keepTyped, refused } from "#app/desk/form-state.server.ts";
import { sendHeldNow } from "#app/desk/held-replies.server.ts";
import { showHeldReplies } from "#app/desk/show-held-replies.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";

export const handle = { hydrate: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  const reply = (await showHeldReplies(context, staff)).find(({ id }) => id === params.draftId);
  if (!reply) throw redirect("/desk/replies?done=gone");
  return { heading: context.t("hold.now"), reply };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const values = keepTyped(await request.formData(), ["reason"]);
  const wanted = { id: params.draftId ?? "", reason: values.reason?.[0] ?? "" };
  const sent = await sendHeldNow(context, staff, wanted);
  if (sent === "reason") {
    return refused({ values, errors: { reason: [context.t("hold.error.reason")] } });
  }
  throw redirect(sent === "sent" ? "/desk/queues/waiting" : "/desk/replies?done=gone");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function SendNowPage() {
  const t = useT();
  const { heading, reply } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={heading}
        intro={<p>{reply.when}</p>}
        crumbs={[{ href: "/desk/replies", label: t("hold.list.title") }]}
        crumbsLabel={t("desk.title")}
      />
      <MarkedText parts={[{ text: reply.body }]} />
      <StaffForm
        id="now"
        title={heading}
        action={`/desk/replies/${reply.id}/now`}
        state={state}
        submit={heading}
      >
        <TextArea
          id="now-reason"
          name="reason"
          label={t("hold.reason")}
          errors={state?.errors.reason}
          defaultValue={typedIn(state, "reason")}
          rows={3}
        />
      </StaffForm>
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
