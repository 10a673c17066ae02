import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { makeLimits } from "./limits.ts";

/** A hundredth of the real budgets: 3 sign-ins, 2 joins, 6 texts. */
const small = () => makeLimits(randomBytes(32), 0.01);

async function count(mayTry: ReturnType<typeof small>, act: "sign-in" | "join", from: string) {
  let allowed = 0;
  while (allowed < 50 && (await mayTry(act, from))) allowed += 1;
  return allowed;
}

test("an act has its budget, and then waits", async () => {
  const mayTry = small();
  expect(await count(mayTry, "sign-in", "192.0.2.1")).toBe(3);
  expect(await count(mayTry, "join", "192.0.2.1")).toBe(2);
  expect(await mayTry("sign-in", "192.0.2.1")).toBe(false);
});

test.each([
  ["192.0.2.1", "192.0.2.254"],
  ["192.0.2.1", "::ffff:192.0.2.9"],
  ["2001:db8:1:2::1", "2001:db8:1:ffff::9"],
])("%s and %s share a bucket", async (one, other) => {
  const mayTry = small();
  await count(mayTry, "sign-in", one);
  expect(await mayTry("sign-in", other)).toBe(false);
});

test.each([
  ["192.0.2.1", "192.0.3.1"],
  ["2001:db8:1::1", "2001:db8:2::1"],
])("%s does not use up the budget of %s", async (one, other) => {
  const mayTry = small();
  await count(mayTry, "sign-in", one);
  expect(await mayTry("sign-in", other)).toBe(true);
});

test("anything may stand where an address should", async () => {
  const mayTry = small();
  for (const from of ["", "unknown", ":::", "x".repeat(10_000), "'; drop table"]) {
    expect(await mayTry("write", from)).toBe(true);
  }
});

test("a whole clinic behind one address can sign in", async () => {
  const mayTry = makeLimits(randomBytes(32));
  for (let i = 0; i < 200; i++) expect(await mayTry("sign-in", "192.0.2.1")).toBe(true);
});

test("a report of one text counts once from one network, and apart from reports of others", async () => {
  const mayTry = makeLimits(randomBytes(32));
  expect(await mayTry("report-source", "192.0.2.1", "one")).toBe(true);
  expect(await mayTry("report-source", "192.0.2.77", "one")).toBe(false);
  expect(await mayTry("report-source", "192.0.2.77", "two")).toBe(true);
  expect(await mayTry("report-source", "198.51.100.1", "one")).toBe(true);
});
