import { expect, test } from "vitest";
import type { Viewer } from "#app/context.ts";
import type { Audience, Visibility } from "#db/schema/forum.ts";
import { mayRead, readerOf } from "./may-read.ts";

const nobody: Viewer = { kind: "nobody" };
const writer: Viewer = { kind: "member", id: "writer", alias: "Stilla Vik" };
const other: Viewer = { kind: "member", id: "other", alias: "Mulen Himmel" };
const staff: Viewer = {
  kind: "staff",
  id: "anna",
  firstName: "Anna",
  profession: "psykolog",
  role: "therapist",
};

test.each<[Visibility, Audience, string]>([
  ["published", "everyone", "nobody other writer staff"],
  ["published", "members", "other writer staff"],
  ["published", "therapists", "writer staff"],
  ["held", "everyone", "writer staff"],
  ["held", "members", "writer staff"],
  ["held", "therapists", "writer staff"],
  ["removed", "everyone", "writer staff"],
  ["removed", "members", "writer staff"],
  ["removed", "therapists", "writer staff"],
])("a %s thread for %s is read by %s", (visibility, audience, who) => {
  const thread = { visibility, audience, memberId: "writer" };
  const readers = Object.entries({ nobody, other, writer, staff })
    .filter(([, viewer]) => mayRead(viewer, thread))
    .map(([name]) => name);
  expect(readers.join(" ")).toBe(who);
});

test("a thread whose writer has left belongs to no member", () => {
  const thread = { visibility: "published" as const, audience: "therapists" as const };
  expect(mayRead(writer, { ...thread, memberId: null })).toBe(false);
  expect(mayRead(staff, { ...thread, memberId: null })).toBe(true);
});

test("lists are made for anyone, or for somebody signed in", () => {
  expect([nobody, other, staff].map(readerOf)).toEqual(["anyone", "member", "member"]);
});
