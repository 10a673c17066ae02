import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Says how a sealed text is built, so that a later way can live beside this one. */
const VERSION = "v1.";
const ALGORITHM = "aes-256-gcm";
const KEY_BYTES = 32;
/** 96 bits, what GCM is made for (NIST SP 800-38D, 8.2). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function requireKey(key: Buffer): void {
  if (key.length !== KEY_BYTES) throw new RangeError("A sealing key has 32 bytes");
}

/**
 * Encrypts a text so that only `open` with the same key and the same context reads it.
 * `context` says where the text belongs (table, column, row) and is not kept in the result: a
 * sealed text moved to another place no longer opens (SECURITY, requirement 37).
 * Returns printable ASCII; throws RangeError when the key is not 32 bytes.
 */
export function seal(plain: string, key: Buffer, context: string): string {
  requireKey(key);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context, "utf8"));
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return VERSION + Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64url");
}

/**
 * The text that was sealed, or null when it was changed, sealed with another key, moved to another
 * context, or was never sealed at all. Throws RangeError when the key is not 32 bytes.
 */
export function open(sealed: string, key: Buffer, context: string): string | null {
  requireKey(key);
  if (!sealed.startsWith(VERSION)) return null;
  const encoded = sealed.slice(VERSION.length);
  const bytes = Buffer.from(encoded, "base64url");
  // Node skips what is not base64url and the spare bits of the last letter; a changed text that
  // happens to decode alike is still a changed text.
  if (bytes.toString("base64url") !== encoded) return null;
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(context, "utf8"));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
  try {
    const body = decipher.update(bytes.subarray(NONCE_BYTES, bytes.length - TAG_BYTES));
    return Buffer.concat([body, decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

/**
 * A 32-byte key for one purpose out of the master key, so that no key serves two ends (HKDF with
 * SHA-256, RFC 5869). Takes the master key, at least 32 random bytes, and a purpose that never
 * changes once something was sealed with it. Throws RangeError when the master key is shorter.
 */
export function deriveKey(master: Buffer, purpose: string): Buffer {
  if (master.length < KEY_BYTES) throw new RangeError("The master key needs at least 32 bytes");
  return Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), `leeward ${purpose}`, KEY_BYTES));
}
