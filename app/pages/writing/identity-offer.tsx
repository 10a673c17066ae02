import { ChoiceGroup } from "#app/components/choice-group.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import type { IdentifyingPhrase } from "#app/forum/identity-offer.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** For each phrase by which somebody could be recognised: other words, none, or as it is. */
export function IdentityOffer({ phrases }: { phrases: readonly IdentifyingPhrase[] }) {
  const t = useT();
  return (
    <>
      <StateNote tone="held" title={t("write.identity.title")} role="status">
        <p>{t("write.identity.text")}</p>
        <p>{t("identify.intro")}</p>
      </StateNote>
      {phrases.map(({ phrase, gentle }, index) => (
        <div key={phrase}>
          <input type="hidden" name="phrase" value={phrase} />
          <input type="hidden" name="gentle" value={gentle} />
          <ChoiceGroup
            id={`what-${index}`}
            type="radio"
            name={`what-${index}`}
            legend={<mark>{phrase}</mark>}
            choices={[
              { value: "replace", label: t("identify.replace", { gentle }) },
              { value: "remove", label: t("identify.remove") },
              { value: "keep", label: t("identify.keep") },
            ]}
            chosen="replace"
          />
        </div>
      ))}
    </>
  );
}
