import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import { type TopicNote, topicNotes } from "#app/forum/topic-notes.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "./staff-form.tsx";

export type TopicFormProps = {
  itemId: string;
  topicNote: TopicNote | null;
  state: FormState | undefined;
};

/** What a text mentions, as staff say it, and why. */
export function TopicForm({ itemId, topicNote, state }: TopicFormProps) {
  const t = useT();
  return (
    <StaffForm
      id="topic"
      title={t("desk.topic.title")}
      intro={<p>{t("desk.topic.note")}</p>}
      action={`/desk/items/${itemId}/topic`}
      state={state}
      submit={t("desk.topic.button")}
    >
      <Select
        id="topic-topic"
        name="topic"
        label={t("desk.topic.field")}
        defaultValue={typedIn(state, "topic") ?? topicNote ?? ""}
        errors={state?.errors.topic}
        options={[
          { value: "", label: t("topic.none") },
          ...topicNotes.map((note) => ({ value: note, label: t(`topic.${note}`) })),
        ]}
      />
      <TextArea
        id="topic-reason"
        name="reason"
        label={t("desk.topic.reason")}
        rows={4}
        defaultValue={typedIn(state, "reason")}
        errors={state?.errors.reason}
      />
    </StaffForm>
  );
}
