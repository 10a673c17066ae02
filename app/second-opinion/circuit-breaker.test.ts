import { beforeEach, expect, test } from "vitest";
import { type CircuitBreaker, makeCircuitBreaker } from "./circuit-breaker.ts";
import { failuresBeforePause, pauseMilliseconds } from "./limits.ts";

let now = 0;
let breaker: CircuitBreaker;
beforeEach(() => {
  now = Date.parse("2026-03-10T09:00:00Z");
  breaker = makeCircuitBreaker(() => new Date(now));
});
const fail = (times: number) => {
  for (let n = 0; n < times; n += 1) {
    expect(breaker.mayAsk()).toBe(true);
    breaker.record(false);
  }
};

test("asks on while failures are fewer than it takes", () => {
  fail(failuresBeforePause - 1);
  expect(breaker.mayAsk()).toBe(true);
});

test("one answer between failures begins the count anew", () => {
  fail(failuresBeforePause - 1);
  breaker.record(true);
  fail(failuresBeforePause - 1);
  expect(breaker.mayAsk()).toBe(true);
});

test("pauses, and then lets one request through until it is known how it went", () => {
  fail(failuresBeforePause);
  expect(breaker.mayAsk()).toBe(false);
  now += pauseMilliseconds - 1;
  expect(breaker.mayAsk()).toBe(false);
  now += 1;
  expect(breaker.mayAsk()).toBe(true);
  expect(breaker.mayAsk()).toBe(false);
  breaker.record(true);
  expect(breaker.mayAsk()).toBe(true);
  expect(breaker.mayAsk()).toBe(true);
});

test("a trial that fails pauses it again for as long", () => {
  fail(failuresBeforePause);
  now += pauseMilliseconds;
  expect(breaker.mayAsk()).toBe(true);
  breaker.record(false);
  now += pauseMilliseconds - 1;
  expect(breaker.mayAsk()).toBe(false);
  now += 1;
  expect(breaker.mayAsk()).toBe(true);
});
