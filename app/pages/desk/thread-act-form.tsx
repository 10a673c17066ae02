import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { FormState } from "#app/desk/form-state.server.ts";
import type { CareAct } from "#app/desk/thread-care/act-rules.ts";
import type { CareView } from "#app/desk/thread-care/read-care.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "./staff-form.tsx";

export type ThreadActFormProps = {
  care: CareView;
  act: CareAct;
  rules: readonly { value: string; label: string }[];
  state: FormState | undefined;
};

/** One act on a thread: what it needs to know, by which rule, why, and what it leads to. */
export function ThreadActForm(props: ThreadActFormProps) {
  const t = useT();
  const { care, act, rules, state } = props;
  const id = act;
  return (
    <StaffForm
      id={id}
      title={t(`threadCare.act.${act}`)}
      intro={<p>{t(`threadCare.help.${act}`)}</p>}
      action={`/desk/threads/${care.id}/care/${act}`}
      state={state}
      submit={t(`threadCare.submit.${act}`)}
    >
      <ActFields {...props} />
      {rules.length ? (
        <Select
          id={`${id}-rule`}
          name="rule"
          label={t("desk.decide.rule")}
          options={rules}
          defaultValue={typedIn(state, "rule")}
          errors={state?.errors.rule}
        />
      ) : null}
      <TextArea
        id={`${id}-reason`}
        name="reason"
        label={t("desk.decide.reason")}
        help={t(rules.length ? "threadCare.reason.told" : "threadCare.reason.staff")}
        rows={4}
        defaultValue={typedIn(state, "reason")}
        errors={state?.errors.reason}
      />
    </StaffForm>
  );
}

function ActFields({ care, act, state }: ThreadActFormProps) {
  const t = useT();
  if (act === "move") {
    return (
      <Select
        id="move-room"
        name="room"
        label={t("threadCare.room")}
        options={care.rooms}
        defaultValue={typedIn(state, "room")}
        errors={state?.errors.room}
      />
    );
  }
  if (act === "merge") {
    return (
      <Field
        id="merge-into"
        name="into"
        label={t("threadCare.into")}
        help={t("threadCare.into.help")}
        defaultValue={typedIn(state, "into")}
        errors={state?.errors.into}
        autoComplete="off"
      />
    );
  }
  return act === "split" ? <SplitFields care={care} state={state} /> : null;
}

function SplitFields({ care, state }: Pick<ThreadActFormProps, "care" | "state">) {
  const t = useT();
  return (
    <>
      <Field
        id="split-title"
        name="title"
        label={t("threadCare.title")}
        help={t("threadCare.title.help")}
        defaultValue={typedIn(state, "title")}
        errors={state?.errors.title}
        autoComplete="off"
      />
      <ChoiceGroup
        id="split-number"
        type="checkbox"
        name="number"
        legend={t("threadCare.which")}
        help={t("threadCare.which.help")}
        chosen={state?.values.number ?? []}
        errors={state?.errors.number}
        choices={care.posts
          .filter(({ canLeave }) => canLeave)
          .map(({ number, who, opening }) => ({
            value: String(number),
            label: t("threadCare.post", { number, who }),
            help: opening,
          }))}
      />
      <Field
        id="split-after"
        name="after"
        label={t("threadCare.after")}
        help={t("threadCare.after.help")}
        inputMode="numeric"
        defaultValue={typedIn(state, "after")}
        autoComplete="off"
      />
    </>
  );
}
