import type { Level } from "./level-badge.tsx";

export type MarkedPart = {
  text: string;
  /** Why the engine noticed it, in words; read after the words it belongs to. */
  mark?: { note: string; level: Level };
};

/** A text as it was written, with the noticed places marked and the reason beside each. */
export function MarkedText({ parts, lang }: { parts: readonly MarkedPart[]; lang?: string }) {
  return (
    <div className="marked-text" lang={lang}>
      {parts.map((part, index) =>
        part.mark ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are a fixed cut of one text
          <mark key={index} className={`mark-${part.mark.level}`}>
            {part.text}
            <span className="mark-note">{part.mark.note}</span>
          </mark>
        ) : (
          part.text
        ),
      )}
    </div>
  );
}
