import { StateNote } from "#app/components/state-note.tsx";

/** One line about what has just been done. */
export function DoneNote({ words, next }: { words: string | null; next?: string }) {
  if (!words) return null;
  return (
    <StateNote tone="done" title={words} role="status">
      {next ? <p>{next}</p> : null}
    </StateNote>
  );
}
