import { expect, test } from "vitest";
import { threadUrl } from "./thread-url.ts";

test.each([
  [1, {}, "/threads/t#p-p"],
  [20, {}, "/threads/t#p-p"],
  [21, {}, "/threads/t?page=2#p-p"],
  [401, {}, "/threads/t?page=21#p-p"],
  [1, { sent: true }, "/threads/t?sent=1#p-p"],
  [41, { sent: true }, "/threads/t?page=3&sent=1#p-p"],
])("number %i with %j stands at %s", (number, options, wanted) => {
  expect(threadUrl("t", number, "p", options)).toBe(wanted);
});
