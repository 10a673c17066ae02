import { Actions, Button, FormButton } from "#app/components/button.tsx";
import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Form } from "#app/components/form.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { Checkbox } from "./checkbox.tsx";

type MutedWordsProps = { words: readonly string[]; typed?: string; error?: string };

/** Words to be spared: those there are, and one more. */
export function MutedWords({ words, typed, error }: MutedWordsProps) {
  const t = useT();
  return (
    <Section id="words" title={t("reading.words.title")} intro={t("reading.words.text")}>
      {words.length ? (
        <ul>
          {words.map((word) => (
            <li key={word}>
              <FormButton action="/me/reading/remove" fields={{ kind: "word", value: word }}>
                {t("reading.words.remove", { word })}
              </FormButton>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t("reading.words.none")}</p>
      )}
      <Form action="/me/reading">
        <ErrorSummary
          title={t("common.errorsTitle")}
          errors={error ? [{ href: "#word", text: error }] : []}
        />
        <Field
          id="word"
          name="word"
          label={t("reading.words.field")}
          help={t("reading.words.help")}
          defaultValue={typed}
          errors={error ? [error] : undefined}
          autoComplete="off"
          autoCapitalize="none"
        />
        <Actions>
          <Button variant="primary">{t("reading.words.add")}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

type MutedRoomsProps = {
  rooms: readonly { slug: string; name: string }[];
  muted: readonly string[];
};

/** Rooms that the first page and the latest threads leave out. */
export function MutedRooms({ rooms, muted }: MutedRoomsProps) {
  const t = useT();
  return (
    <Section id="rooms" title={t("reading.rooms.title")} intro={t("reading.rooms.text")}>
      <Form action="/me/reading/rooms">
        <ChoiceGroup
          id="room"
          type="checkbox"
          name="room"
          legend={t("reading.rooms.field")}
          chosen={muted}
          choices={rooms.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Actions>
          <Button>{t("reading.rooms.save")}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

/** Whom the member has blocked. */
export function BlockedAliases({ aliases }: { aliases: readonly string[] }) {
  const t = useT();
  return (
    <Section id="aliases" title={t("reading.aliases.title")} intro={t("reading.aliases.text")}>
      {aliases.length ? (
        <ul>
          {aliases.map((alias) => (
            <li key={alias}>
              <FormButton action="/me/reading/remove" fields={{ kind: "alias", value: alias }}>
                {t("reading.aliases.remove", { alias })}
              </FormButton>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t("reading.aliases.none")}</p>
      )}
    </Section>
  );
}

/** Whether texts with a topic note stand open. */
export function OpenNotes({ opens }: { opens: boolean }) {
  const t = useT();
  return (
    <Section id="notes" title={t("reading.notes.title")} intro={t("reading.notes.text")}>
      <Form action="/me/reading/notes">
        <Checkbox id="open" name="open" label={t("reading.notes.field")} defaultChecked={opens} />
        <Actions>
          <Button>{t("reading.notes.save")}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

/** What is kept of how far one has read, and the way to be rid of it. */
export function ReadingMarks() {
  const t = useT();
  return (
    <Section id="marks" title={t("reading.marks.title")} intro={t("reading.marks.text")}>
      <FormButton action="/me/reading/forget" variant="quiet">
        {t("reading.marks.forget")}
      </FormButton>
    </Section>
  );
}
