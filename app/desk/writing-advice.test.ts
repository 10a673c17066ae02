import { describe, expect, it } from "vitest";
import { adviceOn, measure, wrongAliases } from "./writing-advice.ts";

const kinds = (reply: string, theirs: string, locale: "sv" | "en" = "sv") =>
  adviceOn(reply, theirs, locale).map(({ kind }) => kind);
const words = (n: number) => `${"ord ".repeat(n).trim()}.`;

describe("how hard a text is", () => {
  it("is LIX in Swedish: words a sentence and the share of long words", () => {
    // Ten words in two sentences, two of them long: 5 + 20.
    const text = "Jag sitter här med tomma händer. Ibland funderar jag mycket.";
    expect(measure(text, "sv")).toMatchObject({ words: 10, sentences: 2, grade: 15 });
  });

  it("grows in English with long words and long sentences", () => {
    const easy = measure("I am here. You can write to me. It is fine.", "en");
    const hard = measure(
      "Notwithstanding considerable uncertainties, comprehensive psychoeducational interventions demonstrate effectiveness.",
      "en",
    );
    expect(hard.grade).toBeGreaterThan(easy.grade + 20);
  });

  it.each(["", "   ", "…", "\u0000", "🐟".repeat(500)])("is nothing of nothing: %j", (text) => {
    expect(measure(text, "sv")).toEqual({ words: 0, sentences: 0, grade: 0 });
  });
});

describe("advice on a reply", () => {
  it("says nothing of one that is short and plain", () => {
    expect(kinds("Tack för att du skrev. Hur var morgonen?", words(40))).toEqual([]);
  });

  it("tells of three times as much as they wrote, and not of a longer answer to two words", () => {
    expect(adviceOn(words(130), words(40), "sv")).toEqual([{ kind: "times", count: 3 }]);
    expect(kinds(words(30), "Hjälp mig.")).toEqual([]);
  });

  it("tells of a long answer to a long text", () => {
    expect(adviceOn(words(200), words(190), "sv")).toEqual([{ kind: "long", count: 200 }]);
  });

  it("counts questions, and notices one that asks why", () => {
    expect(kinds("Hur mår du? När sov du? Åt du något?", words(40))).toEqual(["questions"]);
    expect(kinds("Varför drack du?", words(40))).toEqual(["why"]);
    expect(kinds("And why did you go?", words(40), "en")).toEqual(["why"]);
    expect(kinds("Jag förstår varför du frågar. Hur mår du?", words(40))).toEqual([]);
  });

  it("tells of words harder than theirs", () => {
    const hard =
      "Beroendeproblematik karakteriseras av komplicerade orsakssammanhang. Behandlingsinsatser kräver individanpassning.";
    expect(kinds(hard, `${words(10)} ${words(10)}`)).toEqual(["harder"]);
  });

  it("is quick about long texts", () => {
    expect(kinds("? ".repeat(5_000), words(40))).toEqual([]);
    expect(adviceOn(words(2_000), words(40), "sv")).toHaveLength(1);
  });
});

describe("a name that is another's", () => {
  const others = ["Stilla Björk", "Silver Fern"];

  it("is found however it is written", () => {
    expect(wrongAliases("Hej stilla björk! Tack.", "Silver Fern", others)).toEqual([
      "Stilla Björk",
    ]);
    expect(wrongAliases("Hej,\nStilla   Björk: tack.", "Silver Fern", others)).toHaveLength(1);
  });

  it("is not the one that is answered, nor a part of other words", () => {
    expect(wrongAliases("Hej Silver Fern!", "Silver Fern", others)).toEqual([]);
    expect(wrongAliases("En stilla björkskog.", "Silver Fern", others)).toEqual([]);
  });
});
