import { expect, test } from "vitest";
import { isPublicAddress, isPushEndpoint } from "./public-address.ts";

test.each(["8.8.8.8", "142.250.74.10", "2a00:1450:400f:80d::200a", "2600:1901:0:92a9::"])(
  "%s is on the open internet",
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  "127.0.0.1",
  "127.9.9.9",
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "169.254.169.254",
  "172.31.0.1",
  "192.168.1.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "fe80::1",
  "fd00::1",
  "ff02::1",
  "2002:7f00:1::",
  "2001:db8::1",
  "not an address",
  "",
])("%s is not", (address) => expect(isPublicAddress(address)).toBe(false));

test.each([
  "https://fcm.googleapis.com/fcm/send/abc:def",
  "https://updates.push.services.mozilla.com/wpush/v2/x",
  "https://web.push.apple.com/Q1",
])("%s takes pushes", (endpoint) => expect(isPushEndpoint(endpoint)).toBe(true));

test.each([
  "http://fcm.googleapis.com/x",
  "https://fcm.googleapis.com:8443/x",
  "https://user@fcm.googleapis.com/x",
  "https://127.0.0.1/x",
  "https://2130706433/x",
  "https://0x7f.1/x",
  "https://[::1]/x",
  "https://localhost/x",
  "https://db.internal/x",
  "https://printer.local/x",
  "https://intranet/x",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "",
  `https://example.com/${"x".repeat(1_000)}`,
])("%s does not", (endpoint) => expect(isPushEndpoint(endpoint)).toBe(false));
