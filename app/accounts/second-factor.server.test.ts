import { describe, expect, it } from "vitest";
import {
  checkTotp,
  currentTotp,
  hashRecoveryCode,
  newRecoveryCodes,
  newTotpSecret,
  totpUri,
} from "./second-factor.server.ts";

/** "12345678901234567890", the secret of the test vectors in RFC 6238, appendix B. */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);
const key = Buffer.alloc(32, 3);

describe("time-based codes", () => {
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
  ])("agree with RFC 6238 at %i s", (seconds, code) => {
    expect(currentTotp(SECRET, at(seconds))).toBe(code);
    expect(checkTotp(SECRET, code, at(seconds), null)).toEqual({
      ok: true,
      step: Math.floor(seconds / 30),
    });
  });

  const now = 1_700_000_010;
  const step = Math.floor(now / 30);
  const codeOf = (which: number) => currentTotp(SECRET, at(which * 30));

  it("count one step early and one late, no more", () => {
    for (const near of [-1, 0, 1]) {
      expect(checkTotp(SECRET, codeOf(step + near), at(now), null)).toEqual({
        ok: true,
        step: step + near,
      });
    }
    for (const far of [-2, 2]) {
      expect(checkTotp(SECRET, codeOf(step + far), at(now), null)).toEqual({ ok: false });
    }
  });

  it("work once, and never again after a later one", () => {
    expect(checkTotp(SECRET, codeOf(step), at(now), step - 1)).toEqual({ ok: true, step });
    expect(checkTotp(SECRET, codeOf(step), at(now), step)).toEqual({ ok: false });
    expect(checkTotp(SECRET, codeOf(step - 1), at(now), step)).toEqual({ ok: false });
    expect(checkTotp(SECRET, codeOf(step + 1), at(now), step)).toEqual({
      ok: true,
      step: step + 1,
    });
  });

  it("may be typed with a space, and must be six digits", () => {
    const code = codeOf(step);
    const check = (typed: string) => checkTotp(SECRET, typed, at(now), null).ok;
    expect(check(`${code.slice(0, 3)} ${code.slice(3)}`)).toBe(true);
    expect(check("")).toBe(false);
    expect(check(code.slice(1))).toBe(false);
    expect(check(`${code}0`)).toBe(false);
    expect(check(code.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit))))).toBe(
      false,
    );
  });

  it("have a new secret of 160 bits each time", () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/u);
    expect(newTotpSecret()).not.toBe(newTotpSecret());
  });

  it("give an address that authenticator apps read", () => {
    const uri = new URL(totpUri(SECRET, { label: "Sara", issuer: "Leeward demo" }));
    expect(uri.protocol).toBe("otpauth:");
    expect(uri.host).toBe("totp");
    expect(decodeURIComponent(uri.pathname)).toContain("Sara");
    expect(uri.searchParams.get("secret")).toBe(SECRET);
    expect(uri.searchParams.get("issuer")).toBe("Leeward demo");
    expect(uri.searchParams.get("digits")).toBe("6");
    expect(uri.searchParams.get("period")).toBe("30");
  });

  it("throw when the secret is not one", () => {
    expect(() => currentTotp("not base32!", at(now))).toThrow(TypeError);
  });
});

describe("recovery codes", () => {
  it("are ten, distinct, of 80 bits, easy to read", () => {
    const codes = newRecoveryCodes();
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/u);
    }
  });

  it("use every letter of their alphabet", () => {
    const letters = new Set(
      Array.from({ length: 30 }, () => newRecoveryCodes().join(""))
        .join("")
        .replace(/-/gu, ""),
    );
    expect(letters.size).toBe(32);
  });

  it("are hashed under a key, however they are typed", () => {
    const hash = hashRecoveryCode("7K3M-Q01D-1FXA-98PT", key);
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    for (const typed of ["7k3m q01d 1fxa 98pt", "7K3MQ01D1FXA98PT", " 7k3m–qoid–lfxa–98pt "]) {
      expect(hashRecoveryCode(typed, key)).toBe(hash);
    }
    expect(hashRecoveryCode("7K3M-Q01D-1FXA-98PV", key)).not.toBe(hash);
    expect(hashRecoveryCode("7K3M-Q01D-1FXA-98PT", Buffer.alloc(32, 4))).not.toBe(hash);
  });

  it("need a whole key", () => {
    expect(() => hashRecoveryCode("7K3M", Buffer.alloc(8))).toThrow(RangeError);
  });
});
