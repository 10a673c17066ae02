import { Section } from "#app/components/section.tsx";
import type { CasePage } from "#app/escalations/read-case.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DecisionLines } from "#app/pages/desk/decision-lines.tsx";
import { CaseFacts } from "./case-facts.tsx";
import { CaseHistory } from "./case-history.tsx";
import { CaseText } from "./case-text.tsx";

/** What there is to read of a case: facts, the text once opened, decisions on it, the history. */
export function CaseFile({ found, base }: { found: CasePage; base: string }) {
  const t = useT();
  return (
    <div className="flow">
      <Section id="facts" title={t("admin.case.facts")}>
        <CaseFacts found={found} />
      </Section>
      <CaseText found={found} action={`${base}/open`} />
      {found.decisions.length ? (
        <Section id="decisions" title={t("desk.item.decisions")}>
          <DecisionLines lines={found.decisions} />
        </Section>
      ) : null}
      <CaseHistory history={found.history} />
    </div>
  );
}
