import type { Seeded } from "./seed.ts";

/** The forum with its page cache and without. */
export type AppKind = "cached" | "uncached";

export type Scenario = {
  name: string;
  app: AppKind;
  /** The status of every answer. */
  status: number;
  /** The n-th request to the server at `port`, as it goes over the wire. */
  request: (port: number, n: number) => string;
};

/** Acts by one sender before the next address: the forum limits them, and the limits stay on. */
const repliesPerAddress = 200;
/** The header the measured forum reads a sender's address from. */
export const addressHeader = "x-forwarded-for";

type Headers = Record<string, string>;

const browser: Headers = {
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "accept-language": "sv-SE,sv;q=0.8,en;q=0.5",
};

/** A request as it goes over the wire. */
function wire(method: string, path: string, port: number, more: Headers, body = ""): string {
  const headers: Headers = { host: `127.0.0.1:${port}`, ...browser, ...more };
  if (body) headers["content-length"] = String(Buffer.byteLength(body));
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

/** Everything that is driven, in order: pages, then replies. */
export function makeScenarios(seeded: Seeded, makeReply: (n: number) => string): Scenario[] {
  const { roomSlug, threadId, threadIds, sessions } = seeded;
  const read = (name: string, app: AppKind, path: string, more: Headers = {}): Scenario => ({
    name,
    app,
    status: 200,
    request: (port) => wire("GET", path, port, more),
  });
  const cookie = (n: number) => `leeward=${sessions[n % sessions.length]}`;
  const room = `/rooms/${roomSlug}`;
  const thread = `/threads/${threadId}`;
  return [
    read("home, cached", "cached", "/"),
    read("home, uncached", "uncached", "/"),
    read("room, cached", "cached", room),
    read("room, uncached", "uncached", room),
    read("thread, cached", "cached", thread),
    read("thread, cached, gzip", "cached", thread, { "accept-encoding": "gzip, deflate, br" }),
    read("thread, uncached", "uncached", thread),
    read("thread, member", "cached", thread, { cookie: cookie(0) }),
    {
      name: "reply",
      app: "cached",
      status: 302,
      request: (port, n) => {
        const form = { submission: `bench-${n}`, body: makeReply(n) };
        const sender = Math.floor(n / repliesPerAddress);
        const headers: Headers = {
          origin: `http://127.0.0.1:${port}`,
          "content-type": "application/x-www-form-urlencoded",
          cookie: cookie(n),
          [addressHeader]: `10.${sender >> 8}.${sender & 255}.1`,
        };
        const path = `/threads/${threadIds[n % threadIds.length]}`;
        return wire("POST", path, port, headers, new URLSearchParams(form).toString());
      },
    },
  ];
}
