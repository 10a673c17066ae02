import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Section } from "#app/components/section.tsx";
import type { WritingState } from "#app/forum/writing-state.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Checkbox } from "../checkbox.tsx";

/** Signing in with the press that sends the text. */
export function SignInFields({ state }: { state: WritingState }) {
  const t = useT();
  const { typed, errors } = state;
  return (
    <Section id="name" title={t("composing.have.title")} intro={t("composing.have.intro")}>
      <input type="hidden" name="have" value="1" />
      <Field
        id="alias"
        name="alias"
        label={t("composing.have.alias")}
        defaultValue={typed.alias}
        errors={errors.alias}
        autoComplete="username"
        autoCapitalize="words"
        spellCheck={false}
      />
      <Field
        id="passphrase"
        name="passphrase"
        type="password"
        label={t("composing.have.passphrase")}
        errors={errors.passphrase}
        autoComplete="current-password"
        maxLength={400}
      />
      <Checkbox id="stay" name="stay" label={t("write.alias.stay")} defaultChecked={typed.stay} />
      {state.suggestions ? (
        <Button variant="text" name="turn-new" value="1">
          {t("composing.have.new")}
        </Button>
      ) : null}
    </Section>
  );
}
