import { ChoiceGroup } from "#app/components/choice-group.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm } from "#app/pages/desk/staff-form.tsx";

/** Makes a one-time link for a new colleague. */
export function InviteForm({ state }: { state: FormState | undefined }) {
  const t = useT();
  return (
    <StaffForm
      id="invite"
      title={t("admin.invite.title")}
      action="/admin/people"
      state={state}
      submit={t("admin.invite.submit")}
    >
      <ChoiceGroup
        id="invite-role"
        type="radio"
        name="role"
        legend={t("admin.invite.role")}
        errors={state?.errors.role}
        choices={(["therapist", "admin"] as const).map((role) => ({
          value: role,
          label: t(`admin.role.${role}`),
          help: t(`admin.invite.${role}.help`),
        }))}
      />
    </StaffForm>
  );
}
