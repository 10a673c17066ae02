import { expect, test } from "vitest";
import { readGravity } from "./case-gravity.ts";
import { writeNote } from "./case-note.ts";

const assessed = (level: string) => ({
  kind: "assessed",
  note: writeNote({ codes: [level, "violence"], words: "read with care" }),
});
const amber = { machineLevel: "amber", humanLevel: "amber", openedBy: null } as const;

test("a case that was ever grave takes two, however low it is now", () => {
  expect(readGravity(amber, [assessed("amber")]).needsTwo).toBe(false);
  expect(readGravity(amber, [assessed("red"), assessed("amber")]).needsTwo).toBe(true);
  expect(readGravity({ ...amber, machineLevel: "crisis" }, []).needsTwo).toBe(true);
  expect(readGravity({ ...amber, openedBy: "anna" }, [assessed("green")]).needsTwo).toBe(true);
});

test("a reopened case has to be assessed anew", () => {
  expect(readGravity(amber, []).isAssessed).toBe(false);
  expect(readGravity(amber, [assessed("amber")]).isAssessed).toBe(true);
  const reopened = { kind: "reopened", note: writeNote({ codes: [], words: "new facts" }) };
  expect(readGravity(amber, [assessed("amber"), reopened]).isAssessed).toBe(false);
});
