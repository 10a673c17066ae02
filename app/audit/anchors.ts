import { createHmac, timingSafeEqual } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The newest row of the log at an instant, kept outside the database. */
export type Anchor = { at: string; seq: number; hash: string };

/** A file that the log's head is written into, one line each time; nothing in it is ever changed. */
export type Anchors = { append(anchor: Anchor): void; read(): AnchorLine[] };

/** A line of the file; no anchor where it was not written with the key. */
export type AnchorLine = { line: number; anchor: Anchor | null };

/**
 * The anchors in `audit.anchors` of the data folder: a log that is cut off at its end, or swapped for
 * an older one, no longer holds the rows that they name. Lines carry an HMAC under the log's key.
 */
export function openAnchors(dataDir: string, key: Buffer): Anchors {
  const file = join(dataDir, "audit.anchors");
  return {
    append({ at, seq, hash }) {
      const text = `${at} ${seq} ${hash}`;
      appendFileSync(file, `${text} ${macOf(text, key)}\n`, { mode: 0o600 });
    },
    read() {
      if (!existsSync(file)) return [];
      return readFileSync(file, "utf8")
        .split("\n")
        .flatMap((text, index) => (text ? [{ line: index + 1, anchor: readLine(text, key) }] : []));
    },
  };
}

function readLine(text: string, key: Buffer): Anchor | null {
  const [, plain = "", at = "", seq, hash = "", mac = ""] =
    /^((\S+) (\d+) ([0-9a-f]{64})) ([0-9a-f]{64})$/.exec(text) ?? [];
  if (!plain || !timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(plain, key)))) return null;
  return { at, seq: Number(seq), hash };
}

function macOf(text: string, key: Buffer): string {
  return createHmac("sha256", key).update(`anchor ${text}`).digest("hex");
}
