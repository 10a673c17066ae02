import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isStaffed, parseStaffedHours } from "#app/time/staffed-hours.ts";
import { ladderOf } from "./ladder.ts";

const office = {
  staffedHours: parseStaffedHours("Mon-Fri 08:00-16:00"),
  timeZone: "Europe/Stockholm",
};
const always = { staffedHours: parseStaffedHours("always"), timeZone: "Europe/Stockholm" };
const at = (time: string) => new Date(`2026-03-${time}Z`);
const shown = (rungs: ReturnType<typeof ladderOf>) =>
  rungs.map(({ step, at }) => `${step} ${at.toISOString().slice(8, 16)}`);

describe("who is called when", () => {
  it("calls at once for a crisis, and further at 15, 25 and 35 minutes", () => {
    const rungs = ladderOf({ from: at("10T09:00"), dueAt: at("10T09:15") }, office);
    expect(shown(rungs)).toEqual([
      "opened 10T09:00",
      "reminder 10T09:08",
      "due 10T09:15",
      "lead 10T09:25",
      "everyone 10T09:35",
    ]);
  });

  it("begins with the reminder where there are hours", () => {
    const rungs = ladderOf({ from: at("10T09:00"), dueAt: at("10T13:00") }, office);
    expect(shown(rungs).slice(0, 2)).toEqual(["reminder 10T11:00", "due 10T13:00"]);
  });

  it("waits for the morning, unless the nights are staffed", () => {
    // Friday evening; Monday at eight is 07:00 by the world's clock.
    const night = { from: at("13T22:00"), dueAt: at("16T07:15") };
    expect(shown(ladderOf(night, office))[0]).toBe("opened 16T07:00");
    const staffed = { from: at("13T22:00"), dueAt: at("13T22:15") };
    expect(shown(ladderOf(staffed, always))[0]).toBe("opened 13T22:00");
  });

  it("goes up in order and never outside staffed hours, whatever the times", () => {
    const start = at("01T00:00").getTime();
    // Two months over the change of the clocks.
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 60 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 3_000 }), (from, length) => {
        const begin = new Date(start + from * 60_000);
        const dueAt = new Date(begin.getTime() + length * 60_000);
        const rungs = ladderOf({ from: begin, dueAt }, office);
        expect(rungs.at(-1)?.step).toBe("everyone");
        for (const rung of rungs) {
          const before = new Date(rung.at.getTime() - 1);
          const isInside = [rung.at, before].some((time) =>
            isStaffed(office.staffedHours, time, office.timeZone),
          );
          // The due time itself is given from outside.
          if (rung.step !== "due") expect(isInside, rung.at.toISOString()).toBe(true);
          expect(rung.at >= begin).toBe(true);
        }
      }),
    );
  });
});
