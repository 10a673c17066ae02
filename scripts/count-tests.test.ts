import { expect, test } from "vitest";
import { countTests } from "./count-tests.mjs";

const report = (counts: object) => JSON.stringify(counts);

test("counts what a run reports", () => {
  const counts = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(countTests(report(counts), false)).toEqual({ passed: 5, failed: 2, skipped: 2, note: "" });
});

test("a run without tests has failed, however it ended", () => {
  expect(countTests(report({ numPassedTests: 0 }), true).failed).toBe(1);
  expect(countTests(undefined, true).failed).toBe(1);
});

test("a file that could not be read counts beside the tests that passed", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
    { status: "passed", assertionResults: [{ status: "passed" }] },
  ];
  const counts = { numPassedTests: 1, numFailedTests: 1, testResults };
  expect(countTests(report(counts), false)).toMatchObject({ passed: 1, failed: 2 });
});

test("a bad end without a failed test has failed", () => {
  expect(countTests(report({ numPassedTests: 9 }), false)).toMatchObject({ passed: 9, failed: 1 });
});
