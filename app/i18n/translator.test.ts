import { describe, expect, test } from "vitest";
import { chooseLocale, makeTranslator } from "./translator.ts";

const messages = {
  plain: "Hello",
  place: "Reply to {alias} in {room}",
  count: { one: "{count} reply", other: "{count} replies" },
} as const;

describe("looking words up", () => {
  const t = makeTranslator("en", messages);

  test("fills every place", () => {
    expect(t("plain")).toBe("Hello");
    expect(t("place", { alias: "Silver Fern", room: "Cannabis" })).toBe(
      "Reply to Silver Fern in Cannabis",
    );
  });

  test("chooses the form by the number", () => {
    expect(t("count", { count: 1 })).toBe("1 reply");
    expect(t("count", { count: 0 })).toBe("0 replies");
    expect(t("count", { count: 21 })).toBe("21 replies");
  });

  test("a value that looks like a place stays as it is", () => {
    expect(t("place", { alias: "{room}", room: "$&" })).toBe("Reply to {room} in $&");
  });

  test("an unknown key shows itself", () => {
    expect(t("gone" as never)).toBe("gone");
    expect(t.locale).toBe("en");
  });

  test("a forgotten value is a type error", () => {
    // @ts-expect-error: the room is missing
    expect(t("place", { alias: "A" })).toBe("Reply to A in {room}");
  });
});

describe("choosing the language", () => {
  test.each([
    ["sv", "en", "sv"],
    ["en", "sv", "en"],
    ["de", "en", "en"],
    ["", "en", "en"],
    [undefined, "sv-SE,sv;q=0.9,en;q=0.8", "sv"],
    [undefined, "en-GB,en;q=0.9", "en"],
    [undefined, "de,en;q=0.3,sv;q=0.7", "sv"],
    [undefined, "sv;q=0,en;q=0.1", "en"],
    [undefined, "EN", "en"],
    [undefined, "nb-NO", "sv"],
    [undefined, "da", "sv"],
    [undefined, "fi,fr", "sv"],
    [undefined, "*", "sv"],
    [undefined, ";;;,,=q", "sv"],
    [undefined, "en;q=high,sv;q=0.2", "sv"],
    [undefined, "", "sv"],
    [undefined, null, "sv"],
    [undefined, undefined, "sv"],
  ])("cookie %s and header %s give %s", (cookie, header, wanted) => {
    expect(chooseLocale(cookie, header, "sv")).toBe(wanted);
  });

  test("a header of any size is quick", () => {
    const header = "xx;q=0.5,".repeat(200_000);
    const started = performance.now();
    expect(chooseLocale(undefined, header, "en")).toBe("en");
    expect(performance.now() - started).toBeLessThan(50);
  });
});
