import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OpeningHours, openingState, parseOpening, writeOpening } from "./opening-hours.ts";

const read = (text: string): OpeningHours | null => {
  const parsed = parseOpening(text);
  if (!parsed.ok) throw new Error(`${parsed.problem}: ${parsed.piece}`);
  return parsed.opening;
};
const stateAt = (text: string, at: string, timeZone = "Europe/Stockholm") =>
  openingState({ opening: read(text), timeZone }, new Date(at));

describe("reading hours", () => {
  test.each([
    ["", null],
    ["  ", null],
    ["always", "always"],
    ["Always", "always"],
    ["mon-sun 00:00-24:00", "always"],
    ["mon-sun 21:00-21:30,21:30-21:00", "always"],
  ])("%j", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  test("days, runs of days and several spans", () => {
    expect(read("Mon-Tue 9-12, 13.00–17.30; sat 10:00-14:00")).toEqual([
      [
        ["09:00", "12:00"],
        ["13:00", "17:30"],
      ],
      [
        ["09:00", "12:00"],
        ["13:00", "17:30"],
      ],
      [],
      [],
      [],
      [["10:00", "14:00"]],
      [],
    ]);
  });

  test("a span past midnight runs into the next day, over Sunday too", () => {
    expect(read("sun 21:00-06:00")).toEqual([
      [["00:00", "06:00"]],
      [],
      [],
      [],
      [],
      [],
      [["21:00", "24:00"]],
    ]);
    expect(read("fri 18:00-00:00")?.[5]).toEqual([]);
  });

  test.each([
    ["man-fre 09:00-17:00", "days", "man-fre"],
    ["mon-fri-sat 9-17", "days", "mon-fri-sat"],
    ["mon 25:00-26:00", "time", "25:00-26:00"],
    ["mon 09:60-17:00", "time", "09:60-17:00"],
    ["mon 9", "time", "9"],
    ["mon 24:30-25:00", "time", "24:30-25:00"],
    ["mon 09:00-09:00", "empty-span", "09:00-09:00"],
    ["weekdays", "shape", "weekdays"],
    ["mon fri 9-17", "shape", "mon fri 9-17"],
    [";;", "shape", ";;"],
  ])("%j is refused, and the piece is named", (text, problem, piece) => {
    expect(parseOpening(text)).toEqual({ ok: false, problem, piece });
  });

  test("any text at all is read or refused, never thrown at", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void parseOpening(text)));
    const piece = fc.constantFrom(
      "mon",
      "-",
      "sun",
      " ",
      "09:00",
      "9",
      ",",
      ";",
      "24:00",
      "always",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const parsed = parseOpening(pieces.join(""));
        if (!parsed.ok) return;
        expect(read(writeOpening(parsed.opening))).toEqual(parsed.opening);
      }),
    );
  });
});

test.each([
  "",
  "always",
  "mon-fri 09:00-17:00; sat 10:00-14:00",
  "mon-wed 09:00-15:00; thu-fri 14:00-20:00",
  "mon-sun 00:00-06:00,21:00-24:00",
])("%j is written as it was read", (text) => {
  expect(writeOpening(read(text))).toBe(text);
});

describe("open now", () => {
  test("the opening minute counts, the closing one does not", () => {
    const weekdays = "mon-fri 09:00-17:00";
    expect(stateAt(weekdays, "2026-03-10T07:59:59Z").state).toBe("closed");
    expect(stateAt(weekdays, "2026-03-10T08:00:00Z").state).toBe("open");
    expect(stateAt(weekdays, "2026-03-10T15:59:59Z").state).toBe("open");
    expect(stateAt(weekdays, "2026-03-10T16:00:00Z")).toEqual({
      state: "closed",
      next: new Date("2026-03-11T08:00:00Z"),
    });
    // Friday evening: next on Monday.
    expect(stateAt(weekdays, "2026-03-13T20:00:00Z")).toEqual({
      state: "closed",
      next: new Date("2026-03-16T08:00:00Z"),
    });
  });

  test("over midnight, from Sunday into Monday", () => {
    const nights = "mon-sun 21:00-06:00";
    for (const at of ["2026-03-15T20:00:00Z", "2026-03-15T23:30:00Z", "2026-03-16T04:59:00Z"]) {
      expect(stateAt(nights, at).state, at).toBe("open");
    }
    expect(stateAt(nights, "2026-03-16T05:00:00Z")).toEqual({
      state: "closed",
      next: new Date("2026-03-16T20:00:00Z"),
    });
  });

  test("where the clock is put forward and back, the wall clock decides", () => {
    // Sweden, 29 March 2026: 01:59 is followed by 03:00. 25 October: 03:00 becomes 02:00 again.
    const day = "sun 02:30-04:00";
    expect(stateAt(day, "2026-03-29T00:59:00Z").state).toBe("closed");
    expect(stateAt(day, "2026-03-29T01:00:00Z").state).toBe("open");
    expect(stateAt(day, "2026-03-29T02:00:00Z").state).toBe("closed");
    expect(stateAt("mon-fri 09:00-17:00", "2026-03-30T07:00:00Z").state).toBe("open");
    expect(stateAt("mon-fri 09:00-17:00", "2026-03-27T07:30:00Z").state).toBe("closed");
    expect(stateAt("sun 05:00-06:00", "2026-10-25T04:00:00Z").state).toBe("open");
  });

  test("each line goes by its own clock", () => {
    const at = "2026-03-10T16:30:00Z";
    expect(stateAt("mon-fri 09:00-17:00", at, "Europe/London").state).toBe("open");
    expect(stateAt("mon-fri 09:00-17:00", at, "Europe/Helsinki").state).toBe("closed");
  });

  test("what nobody knows is said to be unknown", () => {
    const at = new Date("2026-03-10T12:00:00Z");
    const unknown = { state: "unknown" };
    expect(openingState({ opening: null, timeZone: "Europe/Oslo" }, at)).toEqual(unknown);
    expect(openingState({ opening: read("mon 9-10"), timeZone: null }, at)).toEqual(unknown);
    expect(openingState({ opening: read("mon 9-10"), timeZone: "Europe/Nowhere" }, at)).toEqual(
      unknown,
    );
    for (const broken of [[], [[]], [[["x", "y"]]], "soon", { mon: 1 }]) {
      const opening = broken as unknown as OpeningHours;
      expect(openingState({ opening, timeZone: "Europe/Oslo" }, at)).toEqual(unknown);
    }
    expect(openingState({ opening: "always", timeZone: null }, at)).toEqual({ state: "open" });
  });
});
