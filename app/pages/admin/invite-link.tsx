import { Field } from "#app/components/field.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";

/** The one-time link, shown once, with what to do with it. */
export function InviteLink({ link }: { link: string }) {
  const t = useT();
  return (
    <StateNote tone="done" title={t("admin.invite.made")} role="status">
      <p>{t("admin.invite.once")}</p>
      <p>{t("admin.invite.how")}</p>
      <p>{t("admin.invite.then")}</p>
      <Field id="invite-link" name="link" label={t("admin.invite.link")} readOnly value={link} />
    </StateNote>
  );
}
