import { BlockList, isIP } from "node:net";

const own = new BlockList();
own.addSubnet("127.0.0.0", 8);
own.addSubnet("10.0.0.0", 8);
own.addSubnet("172.16.0.0", 12);
own.addSubnet("192.168.0.0", 16);
own.addAddress("::1", "ipv6");
own.addSubnet("fc00::", 7, "ipv6");

/** Endings that lead nowhere on the public net (RFC 6761, 6762, 8375; ICANN's `internal`). */
const privateEnding = /\.(localhost|local|internal|home\.arpa)$/;

/**
 * Whether a URL's host is this machine or one on the operator's own network: a loopback or private
 * address, a name of one word such as a container's, or a name under an ending kept for private use.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const family = isIP(host);
  if (family) return own.check(host, family === 6 ? "ipv6" : "ipv4");
  return /^[a-z0-9_-]+$/.test(host) || privateEnding.test(host);
}
