import type { ServerResponse } from "node:http";

/** How often the database is asked whether anything was written, while anybody listens. */
const lookMs = 500;
/** A line now and then, so that proxies keep the connection and a dead one is noticed. */
const beatMs = 20_000;
/** A connection is ended after so long and made anew: the session is asked for each time. */
const longestMs = 10 * 60_000;
/** No desk has more open pages; beyond, pages ask every half minute instead. */
const mostListeners = 500;

/**
 * Tells open desk pages that something has changed, and never what: each asks for itself, as who it is.
 * It watches the database's own version, so that another process's changes are told as well; where
 * there is no such thing (null), nobody is listened to and pages ask by themselves.
 */
export class Live {
  readonly #version: () => number | null;
  readonly #listeners = new Set<ServerResponse>();
  #seen: number | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(version: () => number | null) {
    this.#version = version;
  }

  /** Whether another page can be listened to. */
  get isOpen(): boolean {
    return this.#listeners.size < mostListeners && this.#version() !== null;
  }

  /** How many pages listen. */
  get count(): number {
    return this.#listeners.size;
  }

  /** Keeps `res` open and tells it of changes until it closes. */
  listen(res: ServerResponse, headers: Record<string, string>): void {
    res.writeHead(200, {
      ...headers,
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    // A browser that loses us waits a little before it comes back: not all of them at once.
    res.write(`retry: ${2_000 + Math.floor(Math.random() * 3_000)}\n\n`);
    const beat = setInterval(() => res.write(": here\n\n"), beatMs);
    const end = setTimeout(() => res.end(), longestMs);
    this.#listeners.add(res);
    this.#start();
    res.on("close", () => {
      clearInterval(beat);
      clearTimeout(end);
      this.#listeners.delete(res);
      if (this.#listeners.size === 0) this.#stop();
    });
  }

  /** Ends every connection: the process stops. */
  close(): void {
    for (const res of this.#listeners) res.end();
    this.#stop();
  }

  #start(): void {
    if (this.#timer) return;
    this.#seen = this.#version();
    this.#timer = setInterval(() => this.#look(), lookMs);
    this.#timer.unref();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const version = this.#version();
    if (version === this.#seen) return;
    this.#seen = version;
    for (const res of this.#listeners) res.write("event: changed\ndata: 1\n\n");
  }
}
