import { useState } from "react";
import { TextArea } from "#app/components/text-area.tsx";
import type { Answered } from "#app/desk/advice-lines.ts";
import type { FormState } from "#app/desk/form-state.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Audience } from "#db/schema/forum.ts";
import { StaffForm, typedIn } from "./staff-form.tsx";
import { WritingAdvice } from "./writing-advice.tsx";

export type ReplyFormProps = {
  itemId: string;
  alias: string | null;
  isHeld: boolean;
  audience: Audience;
  staff: { name: string; profession: string };
  submission: string;
  state: FormState | undefined;
  /** The text that is answered. */
  answered: Answered;
  /** Outside staffed hours: when the reply goes out, in words. */
  opening: string | null;
};

/** A reply in the thread. The button names the person it answers. */
export function ReplyForm(props: ReplyFormProps) {
  const { itemId, alias, isHeld, audience, staff, submission, state, answered, opening } = props;
  const t = useT();
  const [key] = useState(typedIn(state, "submission") || submission);
  return (
    <StaffForm
      id="reply"
      title={t("desk.reply.title")}
      intro={
        <>
          {isHeld ? <p>{t("desk.reply.heldNote")}</p> : null}
          {opening ? <p>{t("hold.intro", { when: opening })}</p> : null}
        </>
      }
      action={`/desk/items/${itemId}/reply`}
      state={state}
      submit={t("desk.reply.button", { alias: alias ?? t("common.someone") })}
    >
      <input type="hidden" name="submission" value={key} />
      <TextArea
        id="reply-body"
        name="body"
        data-key="reply"
        label={t("desk.reply.label")}
        help={
          audience === "everyone"
            ? t(isHeld ? "desk.reply.helpHeld" : "desk.reply.help", staff)
            : t(`audience.${audience}.asStaff`, staff)
        }
        defaultValue={typedIn(state, "body")}
        errors={state?.errors.body}
      />
      {typedIn(state, "sure") ? (
        <input type="hidden" name="sure" value={typedIn(state, "sure")} />
      ) : null}
      <WritingAdvice field="reply-body" answered={answered} />
    </StaffForm>
  );
}
