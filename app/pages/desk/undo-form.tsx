import { Fold } from "#app/components/fold.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import type { ActView, CareView } from "#app/desk/thread-care/read-care.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "./staff-form.tsx";

export type UndoFormProps = { care: Pick<CareView, "id">; act: ActView; state?: FormState };

/** Undoes an act, for a reason; folded away until somebody looks for it. */
export function UndoForm({ care, act, state }: UndoFormProps) {
  const t = useT();
  return (
    <Fold summary={act.undo} open={state !== undefined}>
      <StaffForm
        id={`undo-${act.id}`}
        title={act.undo}
        action={`/desk/threads/${care.id}/care/undo/${act.id}`}
        state={state}
        submit={act.undo}
        variant="quiet"
      >
        <TextArea
          id={`undo-${act.id}-reason`}
          name="reason"
          label={t("desk.decide.reason")}
          help={t("threadCare.reason.undo")}
          rows={3}
          defaultValue={typedIn(state, "reason")}
          errors={state?.errors.reason}
        />
      </StaffForm>
    </Fold>
  );
}
