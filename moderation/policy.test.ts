import { describe, expect, test } from "vitest";
import { assess, decide, defaultPolicy } from "./index.ts";
import { scoreIn } from "./levels.ts";
import type { Assessment, Category, Level, Signal, Stance } from "./types.ts";

type Found = readonly [Category, Level, Stance[]?, string?];

function assessmentOf(...found: Found[]): Assessment {
  const signals = found.map(
    ([category, level, stance = [], rule = "a-rule"]): Signal => ({
      rule,
      category,
      level,
      stance,
      score: scoreIn(level, 0.5),
      span: { field: "text", start: 0, end: 1 },
    }),
  );
  const order: Level[] = ["crisis", "red", "amber", "green"];
  const level = order.find((l) => signals.some((s) => s.level === l)) ?? "green";
  return { engineVersion: "1", language: "sv", level, score: 0, categories: {}, signals };
}

describe("the table", () => {
  test.each<[string, Found[], object]>([
    [
      "nothing",
      [],
      {
        visibility: "published",
        review: { dueStaffedMinutes: null },
        escalation: null,
        writerSees: "nothing",
        offerEdit: false,
      },
    ],
    ...(["violence", "child-welfare", "self-harm", "acute-danger"] as const).map(
      (c): [string, Found[], object] => [
        `amber ${c}`,
        [[c, "amber"]],
        {
          visibility: "published",
          review: { dueStaffedMinutes: 480 },
          escalation: null,
          writerSees: "quiet-help",
        },
      ],
    ),
    [
      "amber identity",
      [["identity", "amber"]],
      { visibility: "held", escalation: null, writerSees: "identity-advice", offerEdit: true },
    ],
    ...(["abuse", "sourcing", "spam"] as const).map((c): [string, Found[], object] => [
      `amber ${c}`,
      [[c, "amber"]],
      { visibility: "held", escalation: null, writerSees: "rule-held", offerEdit: false },
    ]),
    [
      "amber identity and distress",
      [
        ["identity", "amber"],
        ["violence", "amber"],
      ],
      { visibility: "held", writerSees: "identity-advice", offerEdit: false },
    ],
    [
      "red disclosure",
      [["violence", "red"]],
      {
        visibility: "published",
        escalation: { level: "red", dueStaffedMinutes: 240 },
        writerSees: "help-first",
        offerEdit: false,
      },
    ],
    [
      "red and identity",
      [
        ["violence", "red"],
        ["identity", "amber"],
      ],
      {
        visibility: "held",
        escalation: { level: "red" },
        writerSees: "help-first",
        offerEdit: false,
      },
    ],
    [
      "red with method",
      [["self-harm", "red", [], "method-detail"]],
      { visibility: "held", escalation: { level: "red" }, writerSees: "help-first" },
    ],
    [
      "red threat by the writer",
      [["violence", "red", ["intent"]]],
      { visibility: "held", escalation: { level: "red" } },
    ],
    [
      "red abuse",
      [["abuse", "red"]],
      { visibility: "held", escalation: { level: "red" }, writerSees: "rule-held" },
    ],
    [
      "crisis",
      [["self-harm", "crisis"]],
      {
        visibility: "held",
        review: { dueStaffedMinutes: 15 },
        escalation: { level: "crisis", dueStaffedMinutes: 15 },
        writerSees: "crisis-help",
        offerEdit: false,
      },
    ],
    [
      "crisis and identity",
      [
        ["self-harm", "crisis"],
        ["identity", "amber"],
      ],
      {
        visibility: "held",
        escalation: { level: "crisis" },
        writerSees: "crisis-help",
        offerEdit: false,
      },
    ],
  ])("%s", (_, found, expected) => {
    expect(decide(assessmentOf(...found))).toMatchObject(expected);
  });

  test("a room may differ, row by row", () => {
    const policy = {
      ...defaultPolicy,
      rooms: { family: { "amber-distress": { visibility: "held" as const } } },
    };
    const amber = assessmentOf(["violence", "amber"]);
    expect(decide(amber, policy, { room: "family" }).visibility).toBe("held");
    expect(decide(amber, policy, { room: "cannabis" }).visibility).toBe("published");
    expect(decide(amber, policy).visibility).toBe("published");
  });

  test("what no row speaks of is held, not let through", () => {
    const empty = { ...defaultPolicy, rows: [] };
    expect(decide(assessmentOf(["violence", "red"]), empty).visibility).toBe("held");
  });

  test("rows have ids of their own", () => {
    const ids = defaultPolicy.rows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("a disclosure with a phone number is held and escalated", () => {
  const decision = decide(assess({ text: "min man slår mig, ring 070-174 06 05" }));
  expect(decision).toMatchObject({ visibility: "held", writerSees: "help-first" });
  expect(decision.escalation?.level).toBe("red");
});

test("asking for a lethal dose is held", () => {
  const decision = decide(assess({ text: "hur många alvedon krävs för att dö" }));
  expect(decision.visibility).toBe("held");
});
