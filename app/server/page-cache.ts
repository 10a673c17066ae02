/** A finished page: its head, and its bytes parted where each reader gets a value of their own. */
export type CachedPage = {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  parts: Buffer[];
};

/** Coarse times such as "this morning" and night notices may be this old, in milliseconds. */
const maxAge = 60_000;
/** Where the database cannot tell its version (PostgreSQL), any write shows after this at the latest. */
const blindAge = 2_000;
const maxBytes = 64 * 1024 * 1024;

/**
 * Keeps whole pages for signed-out readers, for as long as the database is unchanged. `version` says
 * which state the database is in, or null when it cannot tell.
 */
export class PageCache {
  #version: () => number | null;
  #now: () => number;
  #seen: number | null = null;
  #pages = new Map<string, { page: CachedPage; until: number; size: number }>();
  #bytes = 0;

  constructor(version: () => number | null, now: () => number = Date.now) {
    this.#version = version;
    this.#now = now;
  }

  /** The page kept under `key`, if the database has not changed since. */
  get(key: string): CachedPage | undefined {
    this.#check();
    const kept = this.#pages.get(key);
    if (!kept) return undefined;
    if (kept.until > this.#now()) return kept.page;
    this.#drop(key);
    return undefined;
  }

  /**
   * The state a page about to be made belongs to; hand it to `put`, which refuses a page that was
   * overtaken by a write while it was being rendered.
   */
  state(): number | null {
    this.#check();
    return this.#seen;
  }

  /** Keeps a page made in `state`. */
  put(key: string, page: CachedPage, state: number | null): void {
    this.#check();
    if (state !== this.#seen) return;
    const size = page.parts.reduce((sum, part) => sum + part.length, key.length);
    this.#drop(key);
    // Oldest first: a Map keeps the order of insertion.
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes + size <= maxBytes) break;
      this.#drop(oldest);
    }
    const age = this.#seen === null ? blindAge : maxAge;
    this.#pages.set(key, { page, until: this.#now() + age, size });
    this.#bytes += size;
  }

  #check() {
    const version = this.#version();
    if (version === this.#seen) return;
    this.#seen = version;
    this.#pages.clear();
    this.#bytes = 0;
  }

  #drop(key: string) {
    const kept = this.#pages.get(key);
    if (!kept) return;
    this.#bytes -= kept.size;
    this.#pages.delete(key);
  }
}
