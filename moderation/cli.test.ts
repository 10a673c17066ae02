import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("./cli.ts", import.meta.url));

function run(input: string): unknown[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli], {
    input,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

test("answers every line, the bad ones too, and nothing else", () => {
  const answers = run(
    [
      JSON.stringify({ id: "a", lang: "sv", text: "Min man slår mig" }),
      "not json",
      "",
      JSON.stringify({ id: "b" }),
      JSON.stringify({ text: "no id" }),
      "[]",
      "null",
      JSON.stringify({ id: 7, title: "Dag 12", text: "Sover bättre" }),
    ].join("\n"),
  );
  expect(answers).toMatchObject([
    { id: "a", level: "red", categories: { violence: expect.any(Number) } },
    { id: null, error: expect.any(String) },
    { id: null, error: expect.any(String) },
    { id: null, error: expect.any(String) },
    { id: null, error: expect.any(String) },
    { id: null, error: expect.any(String) },
    { id: 7, level: "green", signals: [] },
  ]);
});
