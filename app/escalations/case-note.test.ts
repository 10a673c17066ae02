import fc from "fast-check";
import { expect, test } from "vitest";
import { readNote, writeNote } from "./case-note.ts";

test("a note comes back as it was written, whatever its words hold", () => {
  const codes = fc.array(fc.stringMatching(/^[a-z0-9-]+$/));
  fc.assert(
    fc.property(codes, fc.string(), (given, words) => {
      expect(readNote(writeNote({ codes: given, words }))).toEqual({ codes: given, words });
    }),
  );
});

test("words without a first line of codes are words", () => {
  expect(readNote("ring igen i morgon")).toEqual({ codes: [], words: "ring igen i morgon" });
});

test("a code that could be taken for words is refused", () => {
  expect(() => writeNote({ codes: ["no risk"], words: "" })).toThrow(RangeError);
  expect(() => writeNote({ codes: ["a\nb"], words: "" })).toThrow(RangeError);
});
