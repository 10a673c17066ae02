import type { App, Engine } from "#app/context.ts";
import { findNewestPolicy, newestPolicyNumber } from "#db/queries/policy-versions.ts";
import { assess, changedPolicy, compileTerms, decide, defaultPolicy } from "#moderation/index.ts";
import { type PolicyContent, readContent, usableContent } from "./content.server.ts";

/** How long, in milliseconds, the engine may go without asking for a newer version. */
const askEvery = 2_000;

/**
 * The engine on the newest saved version of the policy. Of a version that cannot be read whole, what
 * can be used is in force, over the project's own table, and the log and every assessment say so: no
 * text ever waits for a mended table.
 */
export function makeEngine({ store, clock, log }: Pick<App, "store" | "clock" | "log">): Engine {
  let number = 0;
  let mark = "";
  let rules = rulesOf(null);
  let askedAt = Number.NEGATIVE_INFINITY;

  async function takeUp(): Promise<void> {
    if ((await newestPolicyNumber(store)) === number) return;
    const newest = await findNewestPolicy(store);
    if (!newest) return;
    const content = readContent(newest);
    if (!content) log.error("policy unreadable", { count: newest.number });
    rules = rulesOf(content ?? usableContent(newest));
    number = newest.number;
    mark = `.policy-${number}${content ? "" : "-in-part"}`;
  }

  return {
    assess(input) {
      const found = assess(input, rules);
      // Which version was in force stays with every assessment, and with its row in the log.
      return { ...found, engineVersion: found.engineVersion + mark };
    },
    decide: (assessment, room) => decide(assessment, rules.policy, { room }),
    async refresh({ now = false } = {}) {
      const time = clock().getTime();
      if (!now && Math.abs(time - askedAt) < askEvery) return;
      askedAt = time;
      try {
        await takeUp();
      } catch (error) {
        // What was in force stays in force.
        const errorName = error instanceof Error ? error.name : "unknown";
        log.error("policy not read", { errorName });
      }
    },
  };
}

function rulesOf(content: PolicyContent | null) {
  return {
    policy: changedPolicy(defaultPolicy, content?.changes ?? []),
    terms: content?.terms.length ? compileTerms(content.terms) : undefined,
  };
}
