import { expect, test } from "vitest";
import { reportReasons } from "./report-reasons.ts";
import { isHeldByReport, reportDueMinutes, reportLevel } from "./report-rules.server.ts";

test("danger is red at least, anything else stands above ordinary reading", () => {
  expect(reportLevel("danger")).toBe("red");
  expect(reportLevel("danger", "crisis")).toBe("crisis");
  expect(reportLevel("danger", "amber")).toBe("red");
  for (const reason of reportReasons) expect(reportLevel(reason)).not.toBe("green");
  expect(reportLevel("spam", "red")).toBe("red");
});

test("danger and identity are owed an answer in four staffed hours, the rest in a staffed day", () => {
  expect(reportReasons.map(reportDueMinutes)).toEqual([240, 240, 480, 480, 480, 480, 480]);
});

const known = {
  engineSeesIdentity: false,
  hasEarlier: false,
  isIndependent: true,
  wasLetStand: false,
};

test.each([
  ["one alone", {}, false],
  ["one and the engine", { engineSeesIdentity: true }, true],
  ["two independent ones", { hasEarlier: true }, true],
  ["the same place twice", { hasEarlier: true, isIndependent: false }, false],
  ["more of what staff let stand", { hasEarlier: true, wasLetStand: true }, false],
  ["the engine after staff let it stand", { engineSeesIdentity: true, wasLetStand: true }, false],
])("%s", (_, given, held) => expect(isHeldByReport({ ...known, ...given })).toBe(held));
