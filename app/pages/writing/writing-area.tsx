import { TextArea } from "#app/components/text-area.tsx";
import type { WritingState } from "#app/forum/writing-state.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { identityWords } from "./identity-words.ts";
import { KeepOnDevice, LivePreview, WritingTools } from "./writing-tools.tsx";

export type WritingAreaProps = {
  kind: "thread" | "reply";
  draftKey: string | undefined;
  state: WritingState | undefined;
  /** Somebody else's words to begin with. */
  quote?: string | null;
};

/** The text itself, with everything that scripts add to it. */
export function WritingArea({ kind, draftKey, state, quote }: WritingAreaProps) {
  const t = useT();
  return (
    <TextArea
      id="body"
      name="body"
      label={t(kind === "thread" ? "write.body" : "thread.reply")}
      help={t("write.bodyHelp")}
      defaultValue={state?.typed.body ?? quote ?? undefined}
      data-quoted={!state && quote ? "" : undefined}
      errors={state?.errors.body}
      // An opener was pressed: the writing goes on where it ends.
      autoFocus={state?.goOn}
      before={<WritingTools area="body" />}
      draft={
        draftKey
          ? { key: draftKey, saved: t("write.draftSaved"), restored: t("write.draftRestored") }
          : undefined
      }
      count={{
        max: 10_000,
        left: t("write.countLeft", { n: "{n}" }),
        over: t("write.countOver", { n: "{n}" }),
      }}
      identity={identityWords(t)}
    >
      <LivePreview area="body" />
      {draftKey ? <KeepOnDevice area="body" /> : null}
    </TextArea>
  );
}
