import { expect, test } from "vitest";
import { localPath } from "./local-path.server.ts";

test.each(["/", "/rooms/cannabis", "/threads/a-b_c?page=2", "/help?country=no", "/a%20b"])(
  "%s leads back",
  (path) => {
    expect(localPath(path)).toBe(path);
  },
);

test.each([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example/",
  "evil.example",
  "javascript:alert(1)",
  "",
  "/a\nSet-Cookie: x=1",
  "/a b",
  "/@evil.example:",
  "/threads/x#p-1",
  `/${"a".repeat(500)}`,
  undefined,
  null,
  7,
  ["/rooms"],
])("%j leads to the start", (wanted) => {
  expect(localPath(wanted)).toBe("/");
});

test.each(["/", "/x", "//x", "/\\x", "/%5cx", "/%2f/x", "/..//x", "/.//x"])(
  "%s never leaves the site",
  (wanted) => {
    expect(new URL(localPath(wanted), "http://here.example").host).toBe("here.example");
  },
);
