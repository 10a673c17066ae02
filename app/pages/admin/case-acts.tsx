import { Fold } from "#app/components/fold.tsx";
import type { CasePage } from "#app/escalations/read-case.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { AcknowledgeForm } from "./acknowledge-form.tsx";
import { CloseForm, ReopenForm } from "./closing-forms.tsx";
import { SecondReading } from "./second-reading.tsx";
import { ActForm, AssessForm, MessageForm } from "./work-forms.tsx";

/** What can be done with a case now: the next step open, the others folded. */
export function CaseActs({ found }: { found: CasePage }) {
  const t = useT();
  const can = (move: CasePage["moves"][number]) => found.moves.includes(move);
  if (can("confirm-close")) {
    return <SecondReading found={found} base={`/admin/escalations/${found.id}`} />;
  }
  if (can("reopen")) return <ReopenForm found={found} />;
  if (can("acknowledge")) return <AcknowledgeForm found={found} />;
  return (
    <>
      {found.isAssessed ? null : <AssessForm found={found} />}
      {can("act") ? <ActForm found={found} /> : null}
      {can("act") && found.canWrite ? (
        <Fold summary={t("admin.message.title", { alias: found.alias ?? t("common.someone") })}>
          <MessageForm found={found} />
        </Fold>
      ) : null}
      {found.isAssessed ? (
        <Fold summary={t("admin.assess.again")}>
          <AssessForm found={found} />
        </Fold>
      ) : null}
      {can("close") ? (
        <Fold summary={t("admin.close.title")}>
          {found.isAssessed ? <CloseForm found={found} /> : <p>{t("admin.close.notAssessed")}</p>}
        </Fold>
      ) : null}
    </>
  );
}
