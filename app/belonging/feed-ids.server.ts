import { createHmac } from "node:crypto";
import type { App } from "#app/context.ts";

/**
 * A lasting id for a feed or an entry: the same for as long as the instance keeps its key, whatever
 * its address, and unlike any other instance's. It tells nothing of what it is made from.
 */
export function feedId({ keys }: Pick<App, "keys">, ...parts: (string | number)[]): string {
  const bytes = createHmac("sha256", keys.feed).update(JSON.stringify(parts)).digest();
  // Version 8 of RFC 9562: made in a way of our own.
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  const groups = [0, 8, 12, 16, 20, 32].map((at, i, all) => hex.slice(at, all[i + 1])).slice(0, 5);
  return `urn:uuid:${groups.join("-")}`;
}
