import { type LookupAddress, lookup } from "node:dns";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";

/** Whom pushes may be sent to, and how long an answer is waited for. */
export type Reach = {
  mayUse(endpoint: string): boolean;
  /** Asked of every address that a name leads to, at the moment it is connected to. */
  mayReach(address: string): boolean;
  milliseconds: number;
};

type Posted = { headers: Record<string, string | number>; body: Buffer };

/**
 * Posts to an address that somebody else has named; resolves with the status alone, or null when
 * there was no answer in time. Nothing of the answer is read, and nothing is followed.
 */
export async function post(
  url: string,
  { headers, body }: Posted,
  reach: Reach,
  stop?: AbortSignal,
): Promise<number | null> {
  const time = AbortSignal.timeout(reach.milliseconds);
  const signal = stop ? AbortSignal.any([time, stop]) : time;
  const request = url.startsWith("https:") ? httpsRequest : httpRequest;
  return await new Promise((answered) => {
    const sent = request(
      url,
      { method: "POST", headers, signal, agent: false, lookup: lookupWithin(reach) },
      (answer) => {
        answered(answer.statusCode ?? null);
        answer.destroy();
      },
    );
    sent.on("error", () => answered(null));
    sent.end(body);
  });
}

/** Looks a name up and refuses it if any of its addresses may not be reached: no second look follows. */
function lookupWithin({ mayReach }: Reach): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? [];
      if (error || !first) return done(error ?? new Error("no address"), "", 0);
      if (!addresses.every(({ address }) => mayReach(address))) {
        return done(new Error("not on the open internet"), "", 0);
      }
      if (options.all) return done(null, addresses as never);
      done(null, first.address, first.family);
    });
  };
}
