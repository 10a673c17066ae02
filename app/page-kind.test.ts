import { expect, test } from "vitest";
import { isHydrated } from "./page-kind.ts";

test.each([
  [[], false],
  [[undefined, null, "hydrate", 1], false],
  [[{}, { hydrate: false }], false],
  [[{ hydrate: "yes" }], false],
  [[undefined, { hydrate: true }], true],
])("%j runs the framework in the browser: %s", (handles, wanted) => {
  expect(isHydrated(handles)).toBe(wanted);
});
