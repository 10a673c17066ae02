import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { useT } from "#app/i18n/use-t.ts";

/**
 * For somebody with several aliases: this one, or all of them. `together` warns that what happens to
 * several at the same time can be seen from outside.
 */
export function ScopeChoice({ id, together, chosen }: ScopeChoiceProps) {
  const t = useT();
  return (
    <ChoiceGroup
      id={id}
      type="radio"
      name="scope"
      legend={t("away.scope")}
      chosen={chosen === "all" ? "all" : "this"}
      choices={[
        { value: "this", label: t("away.scope.this") },
        {
          value: "all",
          label: t("away.scope.all"),
          help: together ? t("away.scope.together") : undefined,
        },
      ]}
    />
  );
}

type ScopeChoiceProps = { id: string; together: boolean; chosen?: string };
