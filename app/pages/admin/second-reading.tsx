import { Section } from "#app/components/section.tsx";
import type { CasePage } from "#app/escalations/read-case.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { SecondForm } from "./closing-forms.tsx";

/** The proposal to close, and the second reader's answer to it once the text is open. */
export function SecondReading({ found, base }: { found: CasePage; base: string }) {
  const t = useT();
  if (found.stateId !== "waiting-for-second-reader") return null;
  return (
    <Section
      id="second"
      title={t(
        found.isOwnProposal ? "admin.state.waiting-for-second-reader" : "admin.second.title",
      )}
    >
      <p>
        {t("admin.second.proposed", {
          name: found.proposedBy ?? t("admin.system"),
          outcome: found.outcome ?? "",
        })}
      </p>
      <p>{found.closeReason}</p>
      {found.isOwnProposal ? (
        <p>{t("admin.second.own")}</p>
      ) : found.text ? (
        <>
          <SecondForm answer="confirm-close" base={base} />
          <SecondForm answer="return-close" base={base} />
        </>
      ) : (
        <p>{t("admin.second.readFirst")}</p>
      )}
    </Section>
  );
}
