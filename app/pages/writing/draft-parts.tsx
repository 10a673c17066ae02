import { Actions, Button, FormButton } from "#app/components/button.tsx";
import { Form } from "#app/components/form.tsx";
import { HelpLines, HelpPanel } from "#app/components/help-lines.tsx";
import { RecoveryWords } from "#app/components/recovery-words.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { freshSubmission } from "#app/forum/fresh-submission.ts";
import type { readDraftPage } from "#app/forum/read-drafts.server.ts";
import { useT } from "#app/i18n/use-t.ts";

type DraftPageData = Awaited<ReturnType<typeof readDraftPage>> & {
  kept: boolean;
  saved: boolean;
  alias: string;
  words: string[] | null;
};

/** First, where the words are grave: people to talk to, and the way to have it read now. */
export function DraftHelp({ page }: { page: DraftPageData }) {
  const t = useT();
  const { id, help, state } = page;
  if (!help) return null;
  return (
    <HelpPanel
      title={t(help.grave ? "common.helpNow" : "young.title")}
      intro={
        <>
          <p>{t(help.grave ? "drafts.help.intro" : "young.maybe")}</p>
          <p>{t("sent.cannotSee", { number: help.emergency })}</p>
        </>
      }
    >
      <HelpLines lines={help.lines} />
      <p>{t("drafts.help.unread")}</p>
      <Form action={`/me/drafts/${id}`}>
        <input type="hidden" name="submission" value={freshSubmission} />
        <input type="hidden" name="title" value={state.typed.title} />
        <input type="hidden" name="body" value={state.typed.body} />
        {state.typed.young ? <input type="hidden" name="young" value="yes" /> : null}
        <Actions>
          <Button name="to-staff" value="1">
            {t("drafts.help.send")}
          </Button>
        </Actions>
      </Form>
    </HelpPanel>
  );
}

/** What has just happened with it, and how long it stays. */
export function DraftNotes({ page }: { page: DraftPageData }) {
  const t = useT();
  const { kept, saved, ready, words, threadGone } = page;
  return (
    <>
      {kept ? (
        <StateNote tone="done" title={t("drafts.kept")} role="status">
          <p>{t("drafts.keptText", { ready })}</p>
        </StateNote>
      ) : null}
      {saved ? <StateNote tone="done" title={t("drafts.saved")} role="status" /> : null}
      {kept ? null : <p>{ready}</p>}
      {threadGone ? <StateNote tone="quiet" title={t("drafts.threadGone")} /> : null}
      {words ? (
        <Section id="words" title={t("sent.words.title")}>
          <p>{t("sent.words.text", { alias: page.alias })}</p>
          <RecoveryWords label={t("sent.words.title")} words={words} />
          <p>{t("sent.words.lost")}</p>
        </Section>
      ) : null}
    </>
  );
}

/** The other way to end it. */
export function ThrowAway({ id }: { id: string }) {
  const t = useT();
  return (
    <div className="section flow">
      <FormButton action={`/me/drafts/${id}/discard`} variant="danger">
        {t("drafts.discard")}
      </FormButton>
      <p className="field-help">{t("drafts.discardNote")}</p>
    </div>
  );
}
