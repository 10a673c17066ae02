import { Fold } from "#app/components/fold.tsx";
import { useT } from "#app/i18n/use-t.ts";

const tools = ["bold", "italic", "quote", "list"] as const;

/** Above the text: buttons that put Markdown in. Scripts show it; without them there is nothing to press. */
export function WritingTools({ area }: { area: string }) {
  const t = useT();
  return (
    <div
      className="tools"
      role="toolbar"
      aria-label={t("toolbar.label")}
      aria-controls={area}
      data-tools={area}
      hidden
    >
      {tools.map((tool) => (
        <button key={tool} type="button" className="button button-quiet" data-tool={tool}>
          {t(`toolbar.${tool}`)}
        </button>
      ))}
    </div>
  );
}

/** Under the text: how it will look, while it is written. Scripts show it. */
export function LivePreview({ area }: { area: string }) {
  const t = useT();
  return (
    <div data-live-preview={area} hidden>
      <Fold summary={t("toolbar.preview")}>
        <div
          className="prose"
          data-preview-in
          data-empty={t("toolbar.previewEmpty")}
          aria-live="polite"
        />
      </Fold>
    </div>
  );
}

/** Keeps the draft on the device for a week, for those who ask. Scripts show it. */
export function KeepOnDevice({ area }: { area: string }) {
  const t = useT();
  return (
    <div className="choice" data-draft-device={area} data-saved={t("device.saved")} hidden>
      <input id="device" type="checkbox" aria-describedby="device-help" />
      <label htmlFor="device">
        <span>{t("device.label")}</span>
      </label>
      <div className="choice-help" id="device-help">
        {t("device.help")}
      </div>
    </div>
  );
}
