import { Select } from "#app/components/select.tsx";
import { type TopicNote, topicNotes } from "#app/forum/topic-notes.ts";
import { useT } from "#app/i18n/use-t.ts";

/** What the writer says that their text mentions; nothing unless they choose something. */
export function TopicSelect({ chosen }: { chosen: TopicNote | null | undefined }) {
  const t = useT();
  return (
    <Select
      id="topic"
      name="topic"
      label={t("topic.field")}
      help={t("topic.fieldHelp")}
      defaultValue={chosen ?? ""}
      options={[
        { value: "", label: t("topic.none") },
        ...topicNotes.map((note) => ({ value: note, label: t(`topic.${note}`) })),
      ]}
    />
  );
}
