import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { MarkedText } from "#app/components/marked-text.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { takeBackReply } from "#app/desk/held-replies.server.ts";
import { showHeld } from "#app/desk/show-held-replies.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";

export const handle = { hydrate: true };

/** GET changes nothing and shows no words: the button stands beside each reply. */
export async function loader({ context }: LoaderFunctionArgs) {
  await requireStaff(context);
  return null;
}

/** Takes a reply back; its words stand on the page that follows, and nowhere else any more. */
export async function action({ params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context);
  const held = await takeBackReply(context, staff, params.draftId ?? "");
  if (!held) throw redirect("/desk/replies?done=gone");
  return showHeld(context, held);
}

export const meta: MetaFunction = () => [{ title: "Leeward" }];

export default function TakenBackPage() {
  const t = useT();
  const taken = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={t("hold.back")}
        intro={<p>{t(taken ? "hold.taken" : "hold.gone")}</p>}
        crumbs={[{ href: "/desk/replies", label: t("hold.list.title") }]}
        crumbsLabel={t("desk.title")}
      />
      {taken ? (
        <>
          <MarkedText parts={[{ text: taken.body }]} />
          <p className="section-more">
            <a href={taken.href} lang={taken.lang}>
              {taken.title}
            </a>
          </p>
        </>
      ) : null}
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
