import type { ReactNode } from "react";
import { FormButton } from "#app/components/button.tsx";
import { Section } from "#app/components/section.tsx";
import { useT } from "#app/i18n/use-t.ts";
import type { VersionView } from "#app/policy/read-versions.server.ts";

/** One version: who saved it, when and why, what it changed, and the way back to it. */
export function VersionPart({ version, seen }: { version: VersionView; seen: number }) {
  const t = useT();
  const { differences, number } = version;
  return (
    <Section id={`version-${number}`} title={version.title} intro={<p>{version.by}</p>}>
      {version.isInForce ? <p className="policy-in-force">{t("policy.versions.inForce")}</p> : null}
      <p className="policy-reason">{version.reason}</p>
      {differences === null ? (
        <p>{t("policy.versions.unreadable")}</p>
      ) : differences.length === 0 ? (
        <p>{t("policy.versions.same")}</p>
      ) : (
        <>
          <h3>{t("policy.versions.differs")}</h3>
          <ul className="policy-lines">
            {differences.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {version.isInForce || !version.isReadable ? null : (
        <UseAgain number={number} seen={seen}>
          {t("policy.versions.use")}
          <span className="visually-hidden"> ({t("policy.versions.useOf", { number })})</span>
        </UseAgain>
      )}
    </Section>
  );
}

/** Where every operator begins, as the last in the list. */
export function OwnVersion({ seen }: { seen: number }) {
  const t = useT();
  return (
    <Section
      id="version-0"
      title={t("policy.versions.own")}
      intro={<p>{t("policy.versions.ownText")}</p>}
    >
      {seen === 0 ? (
        <p className="policy-in-force">{t("policy.versions.inForce")}</p>
      ) : (
        <UseAgain number={0} seen={seen}>
          {t("policy.versions.useOwn")}
        </UseAgain>
      )}
    </Section>
  );
}

function UseAgain(props: { number: number; seen: number; children: ReactNode }) {
  const { number, seen, children } = props;
  return (
    <FormButton
      action="/admin/policy/preview"
      fields={{ change: "version", version: String(number), seen: String(seen) }}
      variant="quiet"
    >
      {children}
    </FormButton>
  );
}
