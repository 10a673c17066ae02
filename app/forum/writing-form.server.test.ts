import { describe, expect, test } from "vitest";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import { checkText, readTyped, type TypedText } from "./writing-form.server.ts";

const en = translatorFor("en");

describe("what was typed", () => {
  test("is kept word for word", () => {
    const form = new FormData();
    form.set("title", "  A  title ");
    form.set("body", "one\r\n\r\n  two\t");
    form.set("passphrase", " with spaces ");
    expect(readTyped(form)).toMatchObject({
      title: "  A  title ",
      body: "one\r\n\r\n  two\t",
      passphrase: " with spaces ",
      alias: "",
      stay: false,
      keep: false,
      preview: false,
    });
  });

  test("a missing field is empty, a repeated one counts once, a file is no text", () => {
    const form = new FormData();
    form.append("body", "first");
    form.append("body", "second");
    form.append("title", new File(["x"], "x.txt"));
    expect(readTyped(form)).toMatchObject({ body: "first", title: "", submission: "" });
  });

  test("boxes and buttons are pressed or not, whatever they carry", () => {
    const form = new FormData();
    form.set("stay", "");
    form.set("preview", "no");
    expect(readTyped(form)).toMatchObject({ stay: true, preview: true, keep: false });
  });
});

describe("checking a text", () => {
  const typed = (part: Partial<TypedText>) => ({ ...readTyped(new FormData()), ...part });
  const check = (part: Partial<TypedText>, isReply = false) => checkText(typed(part), isReply, en);

  test("cleans title and body", () => {
    expect(check({ title: " Three   nights\n ", body: "\u202Ehello\r\n" })).toEqual({
      ok: true,
      title: "Three nights",
      body: "hello",
    });
  });

  test.each([
    ["", "Words"],
    ["  ", "Words"],
    ["ab", "Words"],
    ["\u200B\u200B\u200B", "Words"],
  ])("title %j is too short", (title, body) => {
    expect(check({ title, body })).toEqual({
      ok: false,
      errors: { title: [en("write.error.title")] },
    });
  });

  test.each(["", " \n\t ", "\u200B\u2060"])("body %j is empty", (body) => {
    expect(check({ title: "A title", body })).toEqual({
      ok: false,
      errors: { body: [en("write.error.body")] },
    });
  });

  test("both are told at once", () => {
    const checked = check({});
    expect(checked.ok ? null : Object.keys(checked.errors)).toEqual(["title", "body"]);
  });

  test("a reply needs no title", () => {
    expect(check({ body: "Yes." }, true)).toMatchObject({ ok: true, body: "Yes." });
  });

  test("10,000 characters are allowed, one more is told with its count", () => {
    expect(check({ body: "a".repeat(10_000) }, true).ok).toBe(true);
    expect(check({ body: "a".repeat(10_001) }, true)).toEqual({
      ok: false,
      errors: { body: [en("write.error.bodyLong", { count: "10,001" })] },
    });
    expect(check({ title: "t".repeat(121), body: "b" })).toEqual({
      ok: false,
      errors: { title: [en("write.error.titleLong", { count: "121" })] },
    });
  });

  test("line breaks as browsers send them count once", () => {
    expect(check({ body: "a\r\n".repeat(5_000).trim() }, true).ok).toBe(true);
  });
});
