export type Level = "green" | "amber" | "red" | "crisis";

/** How grave, in words; the darker the graver. Never red, never blinking. */
export function LevelBadge({ level, label }: { level: Level; label: string }) {
  return <span className={`level level-${level}`}>{label}</span>;
}
