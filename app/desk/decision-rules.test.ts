import { describe, expect, test } from "vitest";
import {
  decisionKinds,
  possibleDecisions,
  refuseDecision,
  threadVisibilityAfter,
  visibilityAfter,
} from "./decision-rules.ts";

const wanted = {
  decision: "publish" as const,
  rule: "no-rule-broken",
  reason: "Läst och funnit i sin ordning.",
  level: "amber" as const,
  visibility: "held" as const,
};

describe("what may be decided", () => {
  test("a published text can be taken back, a held one must be settled", () => {
    expect(possibleDecisions("published")).toEqual([
      "hold",
      "ask-for-change",
      "remove",
      "escalate",
      "read",
    ]);
    expect(possibleDecisions("held")).toEqual(["publish", "ask-for-change", "remove", "escalate"]);
    expect(possibleDecisions("removed")).toContain("publish");
    // What its writer took away cannot come back.
    expect(possibleDecisions("removed", true)).toEqual(["escalate", "read"]);
    // Nobody is there to change it.
    expect(possibleDecisions("held", false, false)).toEqual(["publish", "remove", "escalate"]);
    expect(possibleDecisions("removed")).not.toContain("remove");
  });

  test("a good decision is not refused", () => {
    expect(refuseDecision(wanted)).toBeNull();
  });

  test.each(decisionKinds)("%s needs a reason that says something", (decision) => {
    const visibility = decision === "read" || decision === "hold" ? "published" : "held";
    const rule = "attacks-someone";
    for (const reason of ["", "   ", "för kort", "x".repeat(2_001)]) {
      expect(refuseDecision({ ...wanted, decision, visibility, rule, reason })).toBe("reason");
    }
  });

  test("reading ordinary text needs no words; reading anything else does", () => {
    const read = {
      ...wanted,
      decision: "read" as const,
      visibility: "published" as const,
      reason: "",
    };
    expect(refuseDecision({ ...read, level: "green" })).toBeNull();
    expect(refuseDecision({ ...read, level: "amber" })).toBe("reason");
  });

  test("holding or removing names a house rule", () => {
    for (const decision of ["hold", "ask-for-change", "remove"] as const) {
      const visibility = "published";
      for (const rule of ["no-rule-broken", "someone-in-danger"]) {
        expect(refuseDecision({ ...wanted, decision, visibility, rule })).toBe("house-rule");
      }
      expect(refuseDecision({ ...wanted, decision, visibility, rule: "no-selling" })).toBeNull();
    }
  });

  test("a rule that never was one is refused", () => {
    expect(refuseDecision({ ...wanted, rule: "because" })).toBe("rule");
  });

  test("escalating, reading and asking again leave a text where it is", () => {
    expect(visibilityAfter("escalate", "published")).toBe("published");
    expect(visibilityAfter("read", "removed")).toBe("removed");
    expect(visibilityAfter("hold", "published")).toBe("held");
    expect(visibilityAfter("ask-for-change", "published")).toBe("held");
  });
});

describe("a thread whose first post changes", () => {
  const thread = {
    before: "published" as const,
    firstPost: "removed" as const,
    hasOtherPosts: true,
    titleIsSafe: true,
  };
  test("stays open for the others' posts", () => {
    expect(threadVisibilityAfter(thread)).toBe("published");
  });
  test("goes with it when there are no others, or when its title may show what must not be seen", () => {
    expect(threadVisibilityAfter({ ...thread, hasOtherPosts: false })).toBe("removed");
    expect(threadVisibilityAfter({ ...thread, titleIsSafe: false })).toBe("removed");
    expect(threadVisibilityAfter({ ...thread, firstPost: "held", hasOtherPosts: false })).toBe(
      "held",
    );
  });
  test("never opens by a removal, and opens with its first post", () => {
    expect(threadVisibilityAfter({ ...thread, before: "held" })).toBe("removed");
    expect(threadVisibilityAfter({ ...thread, before: "removed", firstPost: "published" })).toBe(
      "published",
    );
  });
});
