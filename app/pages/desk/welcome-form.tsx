import { TextArea } from "#app/components/text-area.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import type { CareView } from "#app/desk/thread-care/read-care.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "./staff-form.tsx";

export type WelcomeFormProps = {
  care: CareView;
  words: string;
  submission: string;
  state: FormState | undefined;
};

/** A hello to somebody who writes for the first time: one press, or their own words. */
export function WelcomeForm({ care, words, submission, state }: WelcomeFormProps) {
  const t = useT();
  return (
    <StaffForm
      id="welcome"
      title={t("threadCare.welcome")}
      intro={<p>{t("threadCare.welcome.help")}</p>}
      action={`/desk/threads/${care.id}/care/welcome`}
      state={state}
      submit={t("threadCare.welcome.submit")}
    >
      <input type="hidden" name="submission" value={typedIn(state, "submission") ?? submission} />
      <TextArea
        id="welcome-body"
        name="body"
        label={t("threadCare.welcome.body")}
        lang={care.lang}
        rows={4}
        defaultValue={typedIn(state, "body") ?? words}
        errors={state?.errors.body}
      />
    </StaffForm>
  );
}
