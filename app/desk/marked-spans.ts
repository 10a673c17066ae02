type Level = "green" | "amber" | "red" | "crisis";

export type SpanToMark = { start: number; end: number; level: Level; note: string };
export type MarkedSegment = { text: string; mark?: { note: string; level: Level } };

const gravity: Record<Level, number> = { green: 0, amber: 1, red: 2, crisis: 3 };

/**
 * Cuts a text into plain and marked parts. Spans that overlap or touch become one mark with the
 * gravest level and every note once, gravest first. Spans outside the text are cut to fit; the parts
 * put together are the text again, whatever comes in.
 */
export function markSpans(text: string, spans: readonly SpanToMark[]): MarkedSegment[] {
  const groups: { start: number; end: number; members: SpanToMark[] }[] = [];
  const fitting = spans
    .map((span) => ({
      ...span,
      start: Math.max(0, span.start),
      end: Math.min(text.length, span.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const span of fitting) {
    const last = groups.at(-1);
    if (last && span.start <= last.end) {
      last.end = Math.max(last.end, span.end);
      last.members.push(span);
    } else groups.push({ start: span.start, end: span.end, members: [span] });
  }
  const parts: MarkedSegment[] = [];
  let at = 0;
  for (const { start, end, members } of groups) {
    if (start > at) parts.push({ text: text.slice(at, start) });
    const gravest = members.toSorted((a, b) => gravity[b.level] - gravity[a.level]);
    parts.push({
      text: text.slice(start, end),
      mark: {
        level: gravest[0]?.level ?? "green",
        note: [...new Set(gravest.map(({ note }) => note))].join(", "),
      },
    });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
