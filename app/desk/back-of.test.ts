import { expect, it } from "vitest";
import { backOf } from "./back-of.ts";

const from = (back?: string) => {
  const form = new FormData();
  if (back !== undefined) form.set("back", back);
  return backOf(form);
};

it("leads back to where the button stood", () => {
  expect(from("/desk/queues/mine")).toBe("/desk/queues/mine");
  expect(from("/desk/items/a_b-9")).toBe("/desk/items/a_b-9");
});

it.each([
  undefined,
  "",
  "//evil.example",
  "https://evil.example/desk/queues/mine",
  "/desk/queues/../../me",
  "/desk/queues/mine?x=1",
  "/sign-out",
])("goes nowhere else: %s", (back) => {
  expect(from(back)).toBe("/desk/queues/waiting");
});
