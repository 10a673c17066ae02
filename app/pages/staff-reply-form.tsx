import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { freshSubmission } from "#app/forum/fresh-submission.ts";
import type { WritingState } from "#app/forum/writing-state.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Audience } from "#db/schema/forum.ts";

export type StaffReplyFormProps = {
  /** Where it is sent; if it comes back, the browser shows the form and not the top of the page. */
  action: string;
  staff: { name: string; profession: string };
  audience: Audience;
  state: WritingState | undefined;
  /** Somebody else's words to begin with, each line marked as a quote. */
  quote?: string | null;
};

/** A therapist's answer in a thread, under first name and profession. */
export function StaffReplyForm({ action, staff, audience, state, quote }: StaffReplyFormProps) {
  const t = useT();
  const errors = state?.errors.body;
  return (
    <Form action={`${action}#write`} id={errors?.length ? undefined : "write"}>
      <ErrorSummary
        id="write"
        title={t("common.errorsTitle")}
        errors={(errors ?? []).map((text) => ({ href: "#body", text }))}
      />
      <input type="hidden" name="submission" value={freshSubmission} />
      <TextArea
        id="body"
        name="body"
        label={t("thread.reply")}
        help={
          audience === "everyone"
            ? t("thread.asStaff", staff)
            : t(`audience.${audience}.asStaff`, staff)
        }
        defaultValue={state?.typed.body ?? quote ?? undefined}
        errors={errors}
      />
      <Actions>
        <Button variant="primary">{t("write.reply")}</Button>
      </Actions>
    </Form>
  );
}
