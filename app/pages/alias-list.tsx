import { AliasMark } from "#app/components/alias-mark.tsx";
import { FormButton } from "#app/components/button.tsx";
import { OwnList } from "#app/components/own-list.tsx";
import { useT } from "#app/i18n/use-t.ts";

/** Somebody's aliases: which one writes now, and a button to write under each of the others. */
export function AliasList({ all, here, first }: { all: string[]; here: string; first: string }) {
  const t = useT();
  return (
    <OwnList
      items={all.map((alias) => ({
        key: alias,
        title: (
          <>
            <AliasMark alias={alias} />
            <span translate="no">{alias}</span>
          </>
        ),
        facts: [
          alias === here ? t("aliases.here") : null,
          alias === first && all.length > 1 ? t("aliases.first") : null,
        ],
        act:
          alias === here ? null : (
            <FormButton action="/me/aliases/switch" fields={{ alias }} variant="quiet">
              {t("aliases.switch", { alias })}
            </FormButton>
          ),
      }))}
    />
  );
}
