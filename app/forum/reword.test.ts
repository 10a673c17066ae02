import { expect, test } from "vitest";
import { type PhraseChoice, readPhraseChoices, reword } from "./reword.ts";

const choice = (
  phrase: string,
  what: PhraseChoice["what"],
  gentle = "mitt nummer",
): PhraseChoice => ({ phrase, what, gentle });

test.each<[string, PhraseChoice[], string]>([
  ["Ring 070-1 nu.", [choice("070-1", "replace")], "Ring mitt nummer nu."],
  ["070-1 är numret. 070-1!", [choice("070-1", "replace")], "Mitt nummer är numret. Mitt nummer!"],
  ["Ring 070-1 nu.", [choice("070-1", "remove")], "Ring nu."],
  ["070-1", [choice("070-1", "remove")], ""],
  ["Ring 070-1 nu.", [choice("070-1", "keep")], "Ring 070-1 nu."],
  ["Ring nu.", [choice("070-1", "replace")], "Ring nu."],
  ["Leo Ek, Leo", [choice("Leo", "remove"), choice("Leo Ek", "replace", "han")], "Han,"],
  ["Kr 5", [choice("5", "replace", "$& $1")], "Kr $& $1"],
  ["Hej", [choice("", "remove"), choice(" ", "replace")], "Hej"],
])("%j becomes %j", (text, choices, wanted) => {
  expect(reword(text, choices)).toBe(wanted);
});

test("a form that was made up is read as far as it makes sense", () => {
  const form = new FormData();
  for (let n = 0; n < 20; n += 1) form.append("phrase", "x".repeat(5_000));
  form.append("gentle", "mitt nummer");
  form.append("what-0", "replace");
  form.append("what-1", "burn");
  const read = readPhraseChoices(form);
  expect(read).toHaveLength(8);
  expect(read[0]).toMatchObject({ gentle: "mitt nummer", what: "replace" });
  expect(read[1]).toMatchObject({ gentle: "", what: "keep" });
  expect(read[0]?.phrase).toHaveLength(1_000);
});
