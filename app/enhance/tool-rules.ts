export type Tool = "bold" | "italic" | "quote" | "list";
/** Put `text` in place of `from` to `to`, then select so. */
export type Change = { from: number; to: number; text: string; select: [number, number] };

const around: Partial<Record<Tool, string>> = { bold: "**", italic: "*" };
const before: Partial<Record<Tool, string>> = { quote: "> ", list: "- " };

/** What a tool does to a text in which `start` to `end` is selected. Pressed again, it takes it back. */
export function use(tool: Tool, value: string, start: number, end: number): Change {
  const marks = around[tool];
  return marks ? wrap(marks, value, start, end) : startLines(before[tool] ?? "", value, start, end);
}

function wrap(marks: string, value: string, start: number, end: number): Change {
  const long = marks.length;
  const isWrapped =
    value.slice(start - long, start) === marks && value.slice(end, end + long) === marks;
  const words = value.slice(start, end);
  return isWrapped
    ? { from: start - long, to: end + long, text: words, select: [start - long, end - long] }
    : { from: start, to: end, text: marks + words + marks, select: [start + long, end + long] };
}

function startLines(mark: string, value: string, start: number, end: number): Change {
  const from = value.lastIndexOf("\n", start - 1) + 1;
  const next = value.indexOf("\n", end);
  const to = next < 0 ? value.length : next;
  const lines = value.slice(from, to).split("\n");
  const isMarked = lines.every((line) => line.startsWith(mark));
  const changed = lines
    .map((line) => (isMarked ? line.slice(mark.length) : mark + line))
    .join("\n");
  // A list or quote right under a line of text would be part of it.
  const gap = !isMarked && from > 0 && value[from - 2] !== "\n" ? "\n" : "";
  const text = gap + changed;
  const last = from + text.length;
  return { from, to, text, select: [start === end ? last : from + gap.length, last] };
}
