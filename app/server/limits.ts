import { createHmac } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { LimitedAct } from "#app/context.ts";

/**
 * Acts per bucket and window in seconds. Generous, because a whole clinic, or everybody coming
 * through Tor, may share one address.
 */
const budgets: Record<LimitedAct, { points: number; duration: number }> = {
  "sign-in": { points: 300, duration: 300 },
  join: { points: 120, duration: 600 },
  write: { points: 600, duration: 600 },
  keep: { points: 2_000, duration: 600 },
  // Never asked for where somebody may be in danger.
  report: { points: 240, duration: 600 },
  // Not a limit: whether a report of one text comes from where an earlier one came from.
  "report-source": { points: 1, duration: 600 },
  follow: { points: 300, duration: 600 },
  search: { points: 300, duration: 300 },
};

/**
 * Rate limits in memory only. The bucket is a keyed hash of the address prefix under a key that is
 * never written and dies with the process: nothing about an address outlives its window.
 */
export function makeLimits(key: Buffer, factor = 1) {
  const limiters = new Map(
    Object.entries(budgets).map(([act, { points, duration }]) => [
      act,
      new RateLimiterMemory({ points: Math.ceil(points * factor), duration, keyPrefix: act }),
    ]),
  );
  return async (act: LimitedAct, address: string, about = ""): Promise<boolean> => {
    const sender = about ? `${prefixOf(address)} ${about}` : prefixOf(address);
    const bucket = createHmac("sha256", key).update(sender).digest("base64url");
    try {
      await limiters.get(act)?.consume(bucket);
      return true;
    } catch {
      return false;
    }
  };
}

/** /24 of IPv4 and /48 of IPv6: enough to slow a sender down, too little to tell a household apart. */
function prefixOf(address: string): string {
  const plain = address.replace(/^::ffff:/, "");
  return plain.includes(":")
    ? plain.split(":").slice(0, 3).join(":")
    : plain.split(".").slice(0, 3).join(".");
}
