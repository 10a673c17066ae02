import { MarkedText } from "#app/components/marked-text.tsx";
import { Section } from "#app/components/section.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import type { CasePage } from "#app/escalations/read-case.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { OpenTextForm } from "./open-text-form.tsx";

export type CaseTextProps = {
  found: CasePage;
  /** Where "Open the text" is sent. */
  action: string;
  state?: FormState;
};

/** The snapshot for a person who has said why; the form that asks for anybody else. */
export function CaseText({ found, action, state }: CaseTextProps) {
  const t = useT();
  if (!found.text) return <OpenTextForm action={action} state={state} />;
  const { title, body, lang } = found.text;
  return (
    <Section id="text" title={t("admin.case.text")} intro={t("admin.case.textOpen")}>
      {title ? (
        <h3 className="written" lang={lang ?? undefined}>
          {title}
        </h3>
      ) : null}
      <MarkedText parts={[{ text: body }]} lang={lang ?? undefined} />
    </Section>
  );
}
