/**
 * What came of one Vitest run. A run that found nothing has failed, and so has one that ended badly
 * though every test it could load passed: a file that could not be read, or an error outside a test.
 * @param {string | undefined} report Vitest's JSON report; undefined when it wrote none
 * @param {boolean} endedWell whether its exit code was 0
 * @returns {{ passed: number, failed: number, skipped: number, note: string }}
 */
export function countTests(report, endedWell) {
  const {
    numPassedTests: passed = 0,
    numFailedTests: broken = 0,
    numPendingTests: pending = 0,
    numTodoTests: todo = 0,
    testResults: files = [],
  } = report ? JSON.parse(report) : {};
  const unread = files.filter((f) => f.status === "failed" && !f.assertionResults.some(isFailed));
  const failed = broken + unread.length;
  const skipped = pending + todo;
  if (passed + failed + skipped === 0)
    return { passed, failed: 1, skipped, note: "no tests found" };
  if (failed === 0 && !endedWell) {
    return { passed, failed: 1, skipped, note: "an error outside the tests" };
  }
  return { passed, failed, skipped, note: "" };
}

const isFailed = (test) => test.status === "failed";
