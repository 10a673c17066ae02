/** Where a browser's maker takes pushes for one device, and the keys they are encrypted with. */
export type Subscription = { endpoint: string; keys: { p256dh: string; auth: string } };

/**
 * How a push went: `gone` when the device no longer takes any, `later` when the maker's service did
 * not answer or has too much to do, `refused` when it will not take this one.
 */
export type PushOutcome = "sent" | "gone" | "later" | "refused";

/** Sends pushes; made once by the server, or by a test. */
export type Push = {
  /** What browsers are told to subscribe with: uncompressed P-256, base64url. */
  publicKey: string;
  /** Whether pushes may be sent there at all. */
  mayUse(endpoint: string): boolean;
  send(to: Subscription, message: string, stop?: AbortSignal): Promise<PushOutcome>;
};
