import { describe, expect, test } from "vitest";
import { parseConfig } from "./config.ts";
import { cookieName, cookieNames, parseCookies, serialiseCookie } from "./cookies.ts";

const http = parseConfig({});
const https = parseConfig({ BASE_URL: "https://forum.example.org" });

describe("reading cookies", () => {
  test("finds ours among others", () => {
    expect(parseCookies(http, "a=1; leeward=token-1; locale=sv; b=2")).toEqual({
      session: "token-1",
      locale: "sv",
    });
  });

  test.each([
    ["none at all", undefined],
    ["an empty header", ""],
    ["separators only", ";;;; ; ="],
    ["a name without a value", "leeward"],
    ["an empty value", "leeward="],
    ["quotes", 'leeward="token"'],
    ["a value with spaces inside", "leeward=a b"],
    ["control characters", "leeward=a\u0000b"],
    ["escapes", "leeward=%3Cscript%3E"],
    ["another case", "Leeward=token"],
    ["a prefix", "xleeward=token"],
    ["a name from the prototype", "__proto__=x; constructor=y; toString=z"],
    ["a value that is too long", `leeward=${"a".repeat(4_097)}`],
  ])("%s gives nothing", (_, header) => {
    expect(parseCookies(http, header)).toEqual({});
  });

  test("what stands beyond eight kilobytes is not looked at", () => {
    expect(parseCookies(http, `a=${"x".repeat(8_192)}; leeward=token`)).toEqual({});
  });

  test("on https only the names that no neighbour can set count", () => {
    expect(parseCookies(https, "leeward=planted; __Host-leeward=real")).toEqual({
      session: "real",
    });
    expect(parseCookies(https, "leeward=planted")).toEqual({});
  });
});

describe("setting cookies", () => {
  test("no script and no other site may read them", () => {
    expect(serialiseCookie(http, "session", "t")).toBe("leeward=t; Path=/; HttpOnly; SameSite=Lax");
  });

  test("on https they are bound to the host and secure", () => {
    expect(serialiseCookie(https, "locale", "sv", 60)).toBe(
      "__Host-locale=sv; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60",
    );
  });

  test("null takes one away", () => {
    expect(serialiseCookie(http, "once", null)).toMatch(/^leeward-once=;.*; Max-Age=0$/);
  });

  test("the privacy page is told every name", () => {
    expect(cookieNames(https)).toEqual([
      "__Host-leeward",
      "__Host-locale",
      "__Host-leeward-once",
      "__Host-leeward-start",
      "__Host-leeward-here",
    ]);
    expect(cookieName(http, "session")).toBe("leeward");
  });
});
