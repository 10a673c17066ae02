import { AliasMark } from "#app/components/alias-mark.tsx";
import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { Field } from "#app/components/field.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { Checkbox } from "./checkbox.tsx";

export type AliasFieldsProps = {
  suggestions: readonly string[];
  /** What was typed before the form came back; passphrases never come back. */
  values: { alias?: string; suggestion?: string; stay?: boolean };
  errors: { alias?: string[]; passphrase?: string[] };
};

/** Choosing an alias and a way back to it. Field ids are the field names. */
export function AliasFields({ suggestions, values, errors }: AliasFieldsProps) {
  const t = useT();
  return (
    <>
      <AliasChoice suggestions={suggestions} values={values} errors={errors} />
      <Field
        id="passphrase"
        name="passphrase"
        type="password"
        label={t("write.alias.passphrase")}
        help={t("write.alias.passphraseHelp")}
        errors={errors.passphrase}
        autoComplete="new-password"
        maxLength={400}
      />
      <Checkbox
        id="stay"
        name="stay"
        label={t("write.alias.stay")}
        defaultChecked={values.stay ?? false}
      />
    </>
  );
}

/**
 * Choosing an alias: five to take from, or one's own, which counts when it is filled in. The first
 * suggestion is chosen beforehand, so that one press is enough.
 */
export function AliasChoice({ suggestions, values, errors }: AliasFieldsProps) {
  const t = useT();
  // The suggestion chosen earlier stays among the choices even when new ones were drawn.
  const kept = values.suggestion && !suggestions.includes(values.suggestion);
  const offered = kept && values.suggestion ? [values.suggestion, ...suggestions] : suggestions;
  return (
    <>
      <ChoiceGroup
        id="suggestion"
        type="radio"
        name="suggestion"
        legend={t("write.alias.suggestions")}
        choices={offered.slice(0, 5).map((alias) => ({
          value: alias,
          label: <span translate="no">{alias}</span>,
          mark: <AliasMark alias={alias} />,
        }))}
        chosen={values.suggestion ?? offered[0]}
      />
      <Field
        id="alias"
        name="alias"
        label={t("write.alias.own")}
        help={t("write.alias.ownHelp")}
        errors={errors.alias}
        defaultValue={values.alias}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        maxLength={60}
      />
    </>
  );
}
