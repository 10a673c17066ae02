import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigError, parseConfig } from "./config.ts";

describe("the settings", () => {
  test("an empty environment gives a forum that runs", () => {
    const config = parseConfig({});
    expect(config).toMatchObject({
      port: 3000,
      dataDir: resolve("data"),
      databaseUrl: resolve("data", "leeward.db"),
      baseUrl: undefined,
      ownHosts: [],
      secureCookies: false,
      timeZone: "Europe/Stockholm",
      answerDays: 2,
      country: "se",
      defaultLocale: "sv",
      indexThreads: false,
      pageCache: true,
      addressHeader: undefined,
    });
  });

  test("nothing can change them later", () => {
    const config = parseConfig({});
    expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
  });

  test("an empty value counts as not set", () => {
    expect(parseConfig({ PORT: "", DATABASE_URL: "", BASE_URL: "" }).port).toBe(3000);
  });

  test("variables that are not ours are not looked at", () => {
    expect(Object.keys(parseConfig({ SECRET: "x" }))).toEqual(Object.keys(parseConfig({})));
  });

  test("an https address makes cookies secure; its trailing slash goes", () => {
    const config = parseConfig({ BASE_URL: "https://forum.example.org/" });
    expect(config.baseUrl).toBe("https://forum.example.org");
    expect(config.ownHosts).toEqual(["forum.example.org"]);
    expect(config.secureCookies).toBe(true);
    expect(parseConfig({ BASE_URL: "http://forum.example.org" }).secureCookies).toBe(false);
  });

  test("a server's address replaces the embedded database", () => {
    const url = "postgres://leeward@localhost/leeward";
    expect(parseConfig({ DATABASE_URL: url, DATA_DIR: "elsewhere" }).databaseUrl).toBe(url);
  });

  test("a header's name is told apart from its case", () => {
    expect(parseConfig({ ADDRESS_HEADER: "X-Real-IP" }).addressHeader).toBe("x-real-ip");
  });

  test.each([
    ["PORT", "eighty", "must be a port number"],
    ["PORT", "80.5", "must be a whole number"],
    ["PORT", "70000", "must be at most 65535"],
    ["PORT", "-1", "must be 0 or more"],
    ["BASE_URL", "forum.example.org", "must be an http or https address"],
    ["BASE_URL", "ftp://forum.example.org", "must be an http or https address"],
    ["BASE_URL", "https://example.org/forum", "must not have a path"],
    ["TIME_ZONE", "Europe/Nowhere", "must be a time zone of the IANA list"],
    ["STAFFED_HOURS", "now and then", "must be days and hours, or always"],
    ["ANSWER_DAYS", "0", "must be 1 or more"],
    ["ANSWER_DAYS", "31", "must be at most 30"],
    ["COUNTRY", "xx", "must be a country with help lines"],
    ["DEFAULT_LOCALE", "de", "must be sv or en"],
    ["LEAVE_TO", "http://example.org", "must be an https address"],
    ["LEAVE_TO", "javascript:alert(1)", "must be an https address"],
    ["INDEX_THREADS", "true", "must be yes or no"],
    ["ADDRESS_HEADER", "x forwarded", "must be the name of a header"],
    ["PAGE_CACHE", "0", "must be on or off"],
  ])("%s=%s is refused by name, with what is wrong and an example", (name, value, wrong) => {
    const parse = () => parseConfig({ [name]: value });
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow(`${name} ${wrong}`);
    expect(parse).toThrow(`but is "${value}"`);
    expect(parse).toThrow(`Example: ${name}=`);
  });

  test("every wrong setting is told at once", () => {
    const parse = () => parseConfig({ PORT: "x", COUNTRY: "xx" });
    expect(parse).toThrow(/^PORT .*\nCOUNTRY /);
  });
});
