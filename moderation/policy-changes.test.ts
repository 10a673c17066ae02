import { describe, expect, test } from "vitest";
import {
  assess,
  changedPolicy,
  checkPolicy,
  decide,
  defaultPolicy,
  type PolicyChange,
  type PolicyProblemCode,
  parsePolicy,
} from "./index.ts";
import type { Assessment, Category, Level } from "./types.ts";

function found(...signals: [Category, Level][]): Assessment {
  const plain = assess({ text: "hej" });
  const span = { field: "text" as const, start: 0, end: 1 };
  return {
    ...plain,
    level: signals[0]?.[1] ?? "green",
    signals: signals.map(([category, level]) => {
      return { rule: "a-rule", category, level, stance: [], score: 0.5, span };
    }),
  };
}
const decided = (changes: PolicyChange[], what: Assessment, room?: string) =>
  decide(what, changedPolicy(defaultPolicy, changes), room === undefined ? {} : { room });

const child = found(["child-welfare", "amber"]);
const worry = found(["self-harm", "amber"]);

describe("a table with changes", () => {
  test("is the project's own without any", () => {
    expect(changedPolicy(defaultPolicy, [])).toBe(defaultPolicy);
  });

  test("asks what the change says, everywhere and of every category in the row", () => {
    const changes: PolicyChange[] = [
      { row: "amber-distress", effect: { visibility: "held", dueStaffedMinutes: 60 } },
    ];
    for (const what of [child, worry]) {
      expect(decided(changes, what, "family")).toMatchObject({
        visibility: "held",
        review: { dueStaffedMinutes: 60 },
        writerSees: "quiet-help",
        rules: ["amber-distress"],
      });
    }
    expect(decided(changes, found(["spam", "amber"]))).toEqual(decide(found(["spam", "amber"])));
  });

  test("asks it in one room only", () => {
    const changes: PolicyChange[] = [
      { row: "amber-distress", room: "family", effect: { dueStaffedMinutes: 30 } },
    ];
    expect(decided(changes, child, "family").review.dueStaffedMinutes).toBe(30);
    expect(decided(changes, child, "cannabis")).toEqual(decide(child));
    expect(decided(changes, child)).toEqual(decide(child));
  });

  test("asks it of one category only", () => {
    const changes: PolicyChange[] = [
      {
        row: "amber-distress",
        category: "child-welfare",
        effect: { dueStaffedMinutes: 120, escalate: "red" },
      },
    ];
    expect(decided(changes, child)).toMatchObject({
      escalation: { level: "red", dueStaffedMinutes: 120 },
      rules: ["amber-distress:child-welfare"],
    });
    expect(decided(changes, worry)).toEqual(decide(worry));
    const both = decided(changes, found(["child-welfare", "amber"], ["self-harm", "amber"]));
    expect(both.rules).toEqual(["amber-distress", "amber-distress:child-welfare"]);
    expect(both.review.dueStaffedMinutes).toBe(120);
  });

  test("lets the narrower answer win, field by field", () => {
    const changes: PolicyChange[] = [
      { row: "amber-distress", effect: { dueStaffedMinutes: 240, visibility: "held" } },
      { row: "amber-distress", room: "family", effect: { dueStaffedMinutes: 120 } },
      { row: "amber-distress", category: "child-welfare", effect: { dueStaffedMinutes: 60 } },
      {
        row: "amber-distress",
        room: "family",
        category: "child-welfare",
        effect: { dueStaffedMinutes: 15 },
      },
    ];
    const due = (what: Assessment, room?: string) => decided(changes, what, room);
    expect(due(worry).review.dueStaffedMinutes).toBe(240);
    expect(due(worry, "family").review.dueStaffedMinutes).toBe(120);
    expect(due(child).review.dueStaffedMinutes).toBe(60);
    expect(due(child, "cannabis").review.dueStaffedMinutes).toBe(60);
    expect(due(child, "family").review.dueStaffedMinutes).toBe(15);
    expect(due(child, "family").visibility).toBe("held");
  });

  test("covers every category still when each of a row is answered apart", () => {
    const categories = ["violence", "child-welfare", "self-harm", "acute-danger"] as const;
    const changes = categories.map((category): PolicyChange => {
      return { row: "amber-distress", category, effect: { dueStaffedMinutes: 45 } };
    });
    const { rows } = changedPolicy(defaultPolicy, changes);
    expect(rows.some(({ id }) => id === "amber-distress")).toBe(false);
    for (const category of categories) {
      expect(decided(changes, found([category, "amber"])).review.dueStaffedMinutes).toBe(45);
    }
  });

  test("leaves the offer to edit with an identity at amber", () => {
    const changes: PolicyChange[] = [{ row: "amber-identity", effect: { dueStaffedMinutes: 60 } }];
    expect(decided(changes, found(["identity", "amber"])).offerEdit).toBe(true);
  });
});

describe("a table that cannot be", () => {
  test.each<[PolicyProblemCode, PolicyChange]>([
    ["crisis-held", { row: "crisis", effect: { visibility: "published" } }],
    ["crisis-escalates", { row: "crisis", effect: { escalate: "red" } }],
    ["crisis-help", { row: "crisis", effect: { writerSees: "quiet-help" } }],
    ["due-crisis", { row: "crisis", effect: { dueStaffedMinutes: 61 } }],
    ["due-crisis", { row: "crisis", effect: { dueStaffedMinutes: 4 } }],
    ["red-escalates", { row: "red-disclosure", effect: { escalate: null } }],
    ["red-escalates", { row: "red-threat", effect: { escalate: null } }],
    ["red-escalates", { row: "red-identifying", effect: { escalate: null } }],
    ["red-help", { row: "red-disclosure", effect: { writerSees: "nothing" } }],
    ["due-red", { row: "red-disclosure", effect: { dueStaffedMinutes: 481 } }],
    ["due-amber", { row: "amber-distress", effect: { dueStaffedMinutes: 2401 } }],
    ["due-red", { row: "amber-rule", effect: { escalate: "red", dueStaffedMinutes: 960 } }],
    ["held-told", { row: "amber-rule", effect: { writerSees: "nothing" } }],
    ["held-clock", { row: "amber-rule", effect: { dueStaffedMinutes: null } }],
    ["escalated-clock", { row: "red-disclosure", effect: { dueStaffedMinutes: null } }],
    ["red-escalates", { row: "red-disclosure", room: "family", effect: { escalate: null } }],
    [
      "red-escalates",
      { row: "red-disclosure", category: "child-welfare", effect: { escalate: null } },
    ],
  ])("%s: %o", (code, change) => {
    const problems = checkPolicy([change]);
    const { effect: _, ...scope } = change;
    expect(problems).toEqual([{ ...scope, field: expect.any(String), code }]);
    const parsed = parsePolicy({ changes: [change] });
    expect(parsed).toEqual({ ok: false, why: "impossible", problems });
  });

  test("is found where two changes that are well by themselves meet", () => {
    const changes: PolicyChange[] = [
      { row: "amber-distress", effect: { dueStaffedMinutes: null } },
      { row: "amber-distress", room: "family", effect: { visibility: "held" } },
    ];
    expect(checkPolicy(changes.slice(0, 1))).toEqual([]);
    expect(checkPolicy(changes.slice(1))).toEqual([]);
    expect(checkPolicy(changes)).toEqual([
      { row: "amber-distress", room: "family", field: "dueStaffedMinutes", code: "held-clock" },
    ]);
  });

  test("is not the project's own, nor one that a red house rule is only read in", () => {
    expect(checkPolicy([])).toEqual([]);
    expect(checkPolicy([{ row: "red-rule", effect: { escalate: null } }])).toEqual([]);
    expect(checkPolicy([{ row: "amber-distress", effect: { dueStaffedMinutes: null } }])).toEqual(
      [],
    );
  });
});

describe("what is kept", () => {
  const changes: PolicyChange[] = [
    { row: "amber-distress", room: "family", category: "violence", effect: { escalate: "red" } },
    { row: "amber-identity", effect: { visibility: "published", writerSees: "quiet-help" } },
  ];

  test("comes back as it was", () => {
    expect(parsePolicy({})).toEqual({ ok: true, changes: [] });
    const stored: unknown = JSON.parse(JSON.stringify({ changes }));
    expect(parsePolicy(stored)).toEqual({ ok: true, changes });
  });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["a list", []],
    ["no list", { changes: "all" }],
    ["a row that is not there", { changes: [{ row: "amber", effect: {} }] }],
    ["a field that is not there", { changes: [{ row: "crisis", effect: { deletes: true } }] }],
    ["half a minute", { changes: [{ row: "crisis", effect: { dueStaffedMinutes: 7.5 } }] }],
    ["a word for a time", { changes: [{ row: "crisis", effect: { dueStaffedMinutes: "15" } }] }],
    ["a state that is none", { changes: [{ row: "amber-rule", effect: { visibility: "gone" } }] }],
    ["a room's name", { changes: [{ row: "crisis", room: "Ny här", effect: {} }] }],
    [
      "a category the row has not",
      { changes: [{ row: "amber-distress", category: "spam", effect: {} }] },
    ],
    [
      "a category of a row that has one only",
      { changes: [{ row: "amber-identity", category: "identity", effect: {} }] },
    ],
    ["the same place twice", { changes: [changes[1], changes[1]] }],
    ["more than any forum needs", { changes: Array.from({ length: 801 }, () => changes[1]) }],
  ])("%s is refused", (_, given) => {
    expect(parsePolicy(given)).toEqual({ ok: false, why: "shape" });
  });
});
