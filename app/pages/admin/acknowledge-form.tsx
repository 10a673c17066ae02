import type { FormState } from "#app/desk/form-state.server.ts";
import type { CasePage } from "#app/escalations/read-case.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm } from "#app/pages/desk/staff-form.tsx";

/** One press takes a new case on. */
export function AcknowledgeForm({ found, state }: { found: CasePage; state?: FormState }) {
  const t = useT();
  return (
    <StaffForm
      id="acknowledge"
      title={t("admin.acknowledge.title")}
      action={`/admin/escalations/${found.id}/acknowledge`}
      state={state}
      submit={t("admin.acknowledge.submit")}
    >
      <p>{t("admin.acknowledge.text")}</p>
    </StaffForm>
  );
}
