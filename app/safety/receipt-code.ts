import { createHmac } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that a code read aloud or written by hand comes back whole. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Twelve characters of five bits: 60 bits, in three groups of four. */
const length = 12;

/**
 * The code of a report, drawn from its submission under a key of ours: the same form sent twice shows
 * the same code, and nobody without the key can work one out.
 */
export function receiptCode(submissionId: string, key: Buffer): string {
  const bytes = createHmac("sha256", key).update(`receipt code ${submissionId}`).digest();
  const code = Array.from({ length }, (_, i) => alphabet[(bytes[i] ?? 0) & 31]).join("");
  return groups(code);
}

/** A code as it was given out, from what somebody typed; null when it cannot be one. Never throws. */
export function cleanReceiptCode(typed: string): string | null {
  if (typed.length > 100) return null;
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}.,]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const isOne = code.length === length && [...code].every((sign) => alphabet.includes(sign));
  return isOne ? groups(code) : null;
}

/** What is stored instead of the code. */
export function receiptHash(code: string, key: Buffer): string {
  return createHmac("sha256", key).update(`receipt ${code}`).digest("base64url");
}

const groups = (code: string) => code.replace(/(.{4})(?=.)/g, "$1 ");
