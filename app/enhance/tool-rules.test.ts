import { expect, test } from "vitest";
import { type Tool, use } from "./tool-rules.ts";

/** A text in which the selection stands between two bars. */
function press(tool: Tool, marked: string): string {
  const [before = "", within = "", after = ""] = marked.split("|");
  const value = before + within + after;
  const { from, to, text, select } = use(tool, value, before.length, before.length + within.length);
  const changed = value.slice(0, from) + text + value.slice(to);
  const [start, end] = select;
  return `${changed.slice(0, start)}|${changed.slice(start, end)}|${changed.slice(end)}`;
}

test.each<[Tool, string, string]>([
  ["bold", "det |var| bra", "det **|var|** bra"],
  ["italic", "||", "*||*"],
  ["bold", "det **|var|** bra", "det |var| bra"],
  ["list", "|te|", "|- te|"],
  ["list", "|te\nljudbok|", "|- te\n- ljudbok|"],
  ["list", "|- te\n- ljudbok|", "|te\nljudbok|"],
  ["quote", "först\n|sedan|", "först\n\n|> sedan|"],
  ["quote", "först\n\nsed||an", "först\n\n> sedan||"],
])("%s on %j", (tool, marked, wanted) => {
  expect(press(tool, marked)).toBe(wanted);
});

test.each<Tool>(["bold", "list", "quote"])(
  "%s pressed twice leaves the words as they were",
  (tool) => {
    const once = press(tool, "|lugnt\nhär|");
    expect(press(tool, once)).toBe("|lugnt\nhär|");
  },
);
