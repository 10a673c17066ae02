import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";

/** Above a form that came back because the session had ended: how to send it after all. */
export function SignedOutNote() {
  const t = useT();
  return (
    <StateNote tone="held" title={t("path.signedOut.title")} role="status">
      <p>{t("path.signedOut.text")}</p>
      <p className="section-more">
        <a href="/sign-in" target="_blank" rel="noopener">
          {t("path.signedOut.link")}
        </a>
      </p>
    </StateNote>
  );
}
