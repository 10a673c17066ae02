import { createECDH } from "node:crypto";
import type { Config } from "#app/config.ts";
import { post, type Reach } from "./post.ts";
import { isPublicAddress, isPushEndpoint } from "./public-address.ts";
import type { Push, PushOutcome, Subscription } from "./types.ts";

/** Longer than this nothing is news, in seconds: a device that was off all that while is not told. */
const timeToLive = 24 * 3_600;
const openInternet: Reach = {
  mayUse: isPushEndpoint,
  mayReach: isPublicAddress,
  milliseconds: 10_000,
};

/**
 * Web push (RFC 8030, 8291, 8292) under the instance's own key. `reach` says whom it may speak to and
 * how long it waits; only a test gives another.
 */
export function makePush(
  { baseUrl }: Pick<Config, "baseUrl">,
  privateKey: Buffer,
  reach: Reach = openInternet,
): Push {
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(privateKey);
  const publicKey = pair.getPublicKey("base64url");
  // Whom the maker's service may turn to, as it asks of every sender: the site, and no person.
  const subject = baseUrl?.startsWith("https:") ? baseUrl : "mailto:push@leeward.invalid";
  const vapidDetails = { subject, publicKey, privateKey: privateKey.toString("base64url") };
  return {
    publicKey,
    mayUse: reach.mayUse,
    async send(to: Subscription, message: string, stop?: AbortSignal): Promise<PushOutcome> {
      if (!reach.mayUse(to.endpoint)) return "gone";
      // Loaded when first needed: most processes never push.
      const { default: webPush } = await import("web-push");
      const { headers, body } = webPush.generateRequestDetails(to, message, {
        vapidDetails,
        TTL: timeToLive,
        // One that has not arrived yet is replaced, not followed by another.
        topic: "new",
        urgency: "normal",
      });
      return outcomeOf(await post(to.endpoint, { headers, body: body as Buffer }, reach, stop));
    },
  };
}

/** What the answers of RFC 8030 mean to us; null where there was none. */
function outcomeOf(status: number | null): PushOutcome {
  if (status === null || status === 429 || status >= 500) return "later";
  if (status === 404 || status === 410) return "gone";
  return status >= 200 && status < 300 ? "sent" : "refused";
}
