import { createHmac, ECDH } from "node:crypto";
import { and, count, eq, ne } from "drizzle-orm";
import { open, seal } from "#app/accounts/seal.server.ts";
import type { App, Member } from "#app/context.ts";
import { newId } from "#db/new-id.ts";
import type { Subscription } from "./types.ts";

/** More than anybody carries. */
const mostDevices = 5;
const sealContext = (id: string) => `push_subscriptions.subscription_sealed.${id}`;

export type Subscribed = "done" | "full" | "refused" | "off";

/**
 * Keeps a device that its owner has asked to be told on. The same device is kept once, and belongs to
 * who asked last.
 */
export async function subscribe(
  app: App,
  member: Member,
  given: { endpoint: string; p256dh: string; auth: string },
): Promise<Subscribed> {
  const { push, store, keys } = app;
  if (!push) return "off";
  if (!push.mayUse(given.endpoint) || !isKey(given.p256dh) || !isSecret(given.auth)) {
    return "refused";
  }
  const { endpoint, p256dh, auth } = given;
  const subscription: Subscription = { endpoint, keys: { p256dh, auth } };
  const endpointHash = createHmac("sha256", keys.devices).update(endpoint).digest("hex");
  const { pushSubscriptions } = store.schema;
  return await store.write(async (tx) => {
    const [have] = await tx
      .select({ devices: count() })
      .from(pushSubscriptions)
      .where(
        and(
          eq(pushSubscriptions.memberId, member.id),
          ne(pushSubscriptions.endpointHash, endpointHash),
        ),
      );
    if ((have?.devices ?? 0) >= mostDevices) return "full";
    await tx.delete(pushSubscriptions).where(eq(pushSubscriptions.endpointHash, endpointHash));
    const id = newId();
    const subscriptionSealed = seal(JSON.stringify(subscription), keys.seal, sealContext(id));
    await tx
      .insert(pushSubscriptions)
      .values({ id, memberId: member.id, subscriptionSealed, endpointHash });
    return "done";
  });
}

/** Forgets a device; only ever the member's own. */
export async function unsubscribe({ store }: App, member: Member, id: string): Promise<void> {
  if (!/^[\w-]{1,64}$/.test(id)) return;
  const { pushSubscriptions } = store.schema;
  await store.write(async (tx) => {
    await tx
      .delete(pushSubscriptions)
      .where(and(eq(pushSubscriptions.memberId, member.id), eq(pushSubscriptions.id, id)));
  });
}

/** Where a device takes pushes; null when this instance's key does not open it. */
export function openSubscription(
  { keys }: App,
  device: { id: string; subscriptionSealed: string },
): Subscription | null {
  const plain = open(device.subscriptionSealed, keys.seal, sealContext(device.id));
  // Only we can seal, so what opens has the shape that `subscribe` gave it.
  return plain === null ? null : (JSON.parse(plain) as Subscription);
}

/** An uncompressed point of the curve that browsers use. */
function isKey(text: string): boolean {
  if (!/^[\w-]{87}$/.test(text)) return false;
  try {
    ECDH.convertKey(text, "prime256v1", "base64url", "hex", "uncompressed");
    return true;
  } catch {
    return false;
  }
}

/** 16 bytes. */
function isSecret(text: string): boolean {
  return /^[\w-]{22}$/.test(text);
}
