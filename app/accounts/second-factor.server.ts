import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { Secret, TOTP } from "otpauth";

/** What every authenticator app understands (RFC 6238): SHA-1, six digits, thirty seconds. */
const ALGORITHM = "SHA1";
const DIGITS = 6;
const PERIOD_SECONDS = 30;
/** Steps before and after the present one that still count (SECURITY, requirement 16). */
const WINDOW = 1;
/** 160 bits, the length RFC 4226 recommends for the shared secret. */
const SECRET_BYTES = 20;

function totpOf(secret: string, names: { label?: string; issuer?: string } = {}): TOTP {
  return new TOTP({
    ...names,
    algorithm: ALGORITHM,
    digits: DIGITS,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });
}

const stepAt = (now: Date) => Math.floor(now.getTime() / 1000 / PERIOD_SECONDS);
const codeAt = (totp: TOTP, step: number) =>
  totp.generate({ timestamp: step * PERIOD_SECONDS * 1000 });

/** A new random secret for an authenticator app, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/**
 * The otpauth:// address an authenticator app reads, as text or as a QR code. `label` names the
 * account, `issuer` the service. Throws TypeError when the secret is not base32.
 */
export function totpUri(
  secret: string,
  { label, issuer }: { label: string; issuer: string },
): string {
  return totpOf(secret, { label, issuer }).toString();
}

export type TotpCheck = { readonly ok: true; readonly step: number } | { readonly ok: false };

/**
 * Whether a typed code is right now, one step early or late allowed. `lastStep` is the step of the
 * last code this account used, or null: only a later step counts, so no code works twice. Keep the
 * returned `step` in the same transaction that signs the person in.
 * Throws TypeError when the secret is not base32.
 */
export function checkTotp(
  secret: string,
  code: string,
  now: Date,
  lastStep: number | null,
): TotpCheck {
  const totp = totpOf(secret);
  const typed = code.slice(0, 40).replace(/[\s-]/gu, "");
  if (!/^\d{6}$/u.test(typed)) return { ok: false };
  const present = stepAt(now);
  let found: number | null = null;
  for (let step = present - WINDOW; step <= present + WINDOW; step += 1) {
    const right = timingSafeEqual(Buffer.from(codeAt(totp, step)), Buffer.from(typed));
    if (right && found === null && (lastStep === null || step > lastStep)) found = step;
  }
  return found === null ? { ok: false } : { ok: true, step: found };
}

/** The code an authenticator app would show at that time. Throws TypeError as above. */
export function currentTotp(secret: string, now: Date): string {
  return codeAt(totpOf(secret), stepAt(now));
}

/** Crockford's base32: no I, L, O or U, so nothing is misread from paper. */
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_COUNT = 10;
/** 16 letters of 5 bits: 80 bits, over the 64 that requirement 17 asks for. */
const CODE_LETTERS = 16;

function newRecoveryCode(): string {
  // 32 letters divide 256 evenly, so taking the low five bits favours none.
  const letters = Array.from(randomBytes(CODE_LETTERS), (byte) => CROCKFORD.charAt(byte & 31));
  return (letters.join("").match(/.{4}/gu) ?? []).join("-");
}

/** Ten new recovery codes such as "7K3M-Q0ZD-1FXA-98PT", each good for one sign-in. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODE_COUNT }, newRecoveryCode);
}

/**
 * What is stored instead of a recovery code, 64 hex digits. Takes the code as typed: case, spaces
 * and hyphens do not matter, and O, I, L are read as 0, 1, 1. `key` has at least 32 bytes.
 * Throws RangeError when it is shorter.
 */
export function hashRecoveryCode(code: string, key: Buffer): string {
  if (key.length < 32) throw new RangeError("The key for recovery codes needs at least 32 bytes");
  const plain = code
    .slice(0, 100)
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replace(/O/gu, "0")
    .replace(/[IL]/gu, "1");
  return createHmac("sha256", key).update(`recovery code ${plain}`).digest("hex");
}
