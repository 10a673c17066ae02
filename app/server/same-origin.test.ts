import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin.ts";

const own = "https://forum.example.org";
const evil = "https://evil.example";

test.each<[Record<string, string>, boolean]>([
  [{ origin: own }, true],
  [{ origin: own, "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ referer: `${own}/threads/x` }, true],
  [{}, false],
  [{ origin: "null" }, false],
  [{ origin: "" }, false],
  [{ origin: evil }, false],
  [{ origin: `${own}.evil.example` }, false],
  [{ origin: `${own}/` }, false],
  [{ origin: "http://forum.example.org" }, false],
  [{ origin: `${own}:8443` }, false],
  [{ origin: "null", "sec-fetch-site": "same-origin" }, false],
  [{ origin: own, "sec-fetch-site": "cross-site" }, false],
  [{ origin: own, "sec-fetch-site": "same-site" }, false],
  [{ origin: own, "sec-fetch-site": "none" }, false],
  [{ "sec-fetch-site": "none" }, false],
  [{ origin: "null", referer: `${own}/` }, false],
  [{ referer: `${evil}/?${own}` }, false],
  [{ referer: `${own}.evil.example/` }, false],
  [{ referer: "about:blank" }, false],
  [{ referer: "not an address" }, false],
])("%j is ours: %s", (headers, wanted) => {
  expect(isSameOrigin(new Headers(headers), own)).toBe(wanted);
});
