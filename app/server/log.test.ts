import { beforeEach, describe, expect, test } from "vitest";
import type { LogFields } from "#app/context.ts";
import { errorFields, makeLog } from "./log.ts";

let lines: string[];
let log: ReturnType<typeof makeLog>;
beforeEach(() => {
  lines = [];
  log = makeLog({ write: (line) => void lines.push(line) });
});

describe("the log", () => {
  test("says what happened, when, with the fields on its list", () => {
    log.error("case overdue", { caseNumber: 7 });
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      level: 50,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      msg: "case overdue",
      caseNumber: 7,
    });
  });

  test("drops every other field", () => {
    const more = { alias: "Silver Fern", body: "words", address: "192.0.2.1", message: "secret" };
    log.info("x", { count: 1, ...more } as LogFields);
    expect(Object.keys(JSON.parse(lines[0] ?? ""))).toEqual(["level", "time", "count", "msg"]);
  });

  test("names neither machine nor process", () => {
    log.warn("x");
    expect(JSON.parse(lines[0] ?? "")).not.toHaveProperty("hostname");
    expect(JSON.parse(lines[0] ?? "")).not.toHaveProperty("pid");
  });
});

describe("an error in the log", () => {
  test("is its kind and code, never its values", () => {
    const error = Object.assign(new TypeError("UNIQUE failed: 'Silver Fern'"), {
      code: "SQLITE_CONSTRAINT",
      detail: "Key (alias)=(Silver Fern)",
      cause: new Error("Silver Fern"),
    });
    log.error("page failed", errorFields(error));
    expect(lines.join()).not.toContain("Silver Fern");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      errorName: "TypeError",
      errorCode: "SQLITE_CONSTRAINT",
    });
  });

  test.each([undefined, null, "a thrown text", 7, { name: { a: 1 }, code: 5 }])(
    "%j is unknown",
    (thrown) => {
      expect(errorFields(thrown)).toEqual({ errorName: "unknown", errorCode: undefined });
    },
  );
});
