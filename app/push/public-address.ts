import { BlockList, isIP } from "node:net";

/** Everything that is not the open internet (IANA's special-purpose registries). */
const special = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  special.addSubnet(net, bits);
}
/** The one range that is given out for the open internet, without what leads elsewhere inside it. */
const open = new BlockList();
open.addSubnet("2000::", 3, "ipv6");
const tunnels = new BlockList();
tunnels.addSubnet("2001::", 23, "ipv6");
tunnels.addSubnet("2001:db8::", 32, "ipv6");
tunnels.addSubnet("2002::", 16, "ipv6");
tunnels.addSubnet("3fff::", 20, "ipv6");

/** Whether an IP address is one of the open internet: nothing of this machine or the operator's network. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address);
  return family === 6 && open.check(address, "ipv6") && !tunnels.check(address, "ipv6");
}

/**
 * Whether a browser may name this as where its maker takes pushes: https on the ordinary port, at a
 * name of the open internet. Where the name leads is looked at when something is sent.
 */
export function isPushEndpoint(endpoint: string): boolean {
  if (endpoint.length > 1_000 || !URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username, password } = new URL(endpoint);
  const isName = /^(?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]*$/.test(hostname);
  const isInternal = /\.(?:localhost|local|internal|home\.arpa|lan|onion)$/.test(hostname);
  return protocol === "https:" && port === "" && !username && !password && isName && !isInternal;
}
