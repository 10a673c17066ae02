import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/guards.server.ts";
import { Actions, Button, FormButton } from "#app/components/button.tsx";
import { DefinitionList } from "#app/components/definition-list.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { AppealPart } from "#app/pages/appeal-part.tsx";
import { readForm, typed } from "#app/pages/read-form.server.ts";
import { readNotice } from "#app/safety/read-notice.server.ts";
import { takeAppeal } from "#app/safety/take-appeal.server.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const member = await requireMember(context);
  const notice = await readNotice(context, member, params.noticeId);
  return { title: context.t("notice.title"), notice };
}

/** Asks for another look. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const member = await requireMember(context);
  const { words } = await readForm(request, { words: typed });
  const id = params.noticeId ?? "";
  const taken = await takeAppeal(context, member, id, words);
  if (taken.ok) throw redirect(`/me/notices/${id}#appeal`);
  return data({ words, errors: taken.errors }, { status: taken.status });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.title} – Leeward` : "Leeward" },
];

export default function NoticePage() {
  const t = useT();
  const { notice } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={notice.heading}
        crumbs={[{ href: "/me", label: t("me.title") }]}
        crumbsLabel={t("common.crumbs")}
      />
      <Section
        id="told"
        title={t("notice.words")}
        more={{ href: notice.href, label: notice.thread }}
      >
        {notice.paragraphs.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p className="field-help">
          {notice.by ? `${notice.by}, ` : ""}
          <time dateTime={notice.whenDate}>{notice.when}</time>
        </p>
        {notice.change ? (
          <Actions>
            <Button variant="primary" href={notice.change.href}>
              {notice.change.label}
            </Button>
          </Actions>
        ) : null}
        {notice.seen ? null : (
          <FormButton action="/me" fields={{ notice: notice.id }} variant="quiet">
            {t("me.notice.read")}
          </FormButton>
        )}
      </Section>
      {notice.facts.length ? (
        <Section id="facts" title={t("notice.facts")}>
          <DefinitionList items={notice.facts} />
        </Section>
      ) : null}
      {notice.rule ? (
        <Section
          id="rule"
          title={t("notice.rule")}
          more={{ href: `/rules#${notice.rule.id}`, label: t("notice.allRules") }}
        >
          <p>
            <strong>{notice.rule.title}</strong>
          </p>
          <p>{notice.rule.why}</p>
        </Section>
      ) : null}
      <AppealPart appeal={notice.appeal} state={state} />
    </>
  );
}
