import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Fold } from "#app/components/fold.tsx";
import { Form } from "#app/components/form.tsx";
import { QrCode } from "#app/components/qr-code.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { listErrors } from "./list-errors.ts";

export type InvitationFormProps = {
  setup: { sealed: string; uri: string; secret: string; path: string; size: number };
  values: { firstName?: string; profession?: string };
  errors: Record<string, string[]>;
};

const fields = ["form", "firstName", "profession", "passphrase", "code"];

/** Name, profession, passphrase and second key on one page, with the key proved before it counts. */
export function InvitationForm({ setup, values, errors }: InvitationFormProps) {
  const t = useT();
  return (
    <Form id="form">
      <ErrorSummary title={t("common.errorsTitle")} errors={listErrors(errors, fields)} />
      <input type="hidden" name="setup" value={setup.sealed} />
      <Field
        id="firstName"
        name="firstName"
        label={t("accounts.invite.firstName")}
        help={t("accounts.invite.firstNameHelp")}
        defaultValue={values.firstName}
        errors={errors.firstName}
        autoComplete="given-name"
        spellCheck={false}
      />
      <Field
        id="profession"
        name="profession"
        label={t("accounts.invite.profession")}
        help={t("accounts.invite.professionHelp")}
        defaultValue={values.profession}
        errors={errors.profession}
        autoComplete="off"
      />
      <Field
        id="passphrase"
        name="passphrase"
        type="password"
        label={t("accounts.invite.passphrase")}
        help={t("accounts.invite.passphraseHelp")}
        errors={errors.passphrase}
        autoComplete="new-password"
      />
      <section className="flow" aria-labelledby="app">
        <h2 id="app">{t("accounts.invite.appTitle")}</h2>
        <p>{t("accounts.invite.appText")}</p>
        <QrCode path={setup.path} size={setup.size} label={t("accounts.invite.qrLabel")} />
        <Fold summary={t("accounts.invite.appOther")}>
          <p>
            {t("accounts.invite.appSecret")} <code translate="no">{setup.secret}</code>
          </p>
          <p>
            <a href={setup.uri}>{t("accounts.invite.appLink")}</a>
          </p>
        </Fold>
      </section>
      <Field
        id="code"
        name="code"
        label={t("accounts.invite.code")}
        help={t("accounts.invite.codeHelp")}
        errors={errors.code}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <Actions>
        <Button variant="primary">{t("accounts.invite.button")}</Button>
      </Actions>
    </Form>
  );
}
