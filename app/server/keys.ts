import { createECDH, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deriveKey } from "#app/accounts/seal.server.ts";
import type { Keys } from "#app/context.ts";

/**
 * Reads the instance's key from `secret.key` in `dataDir`, or makes one readable by the owner only.
 * It lives beside the database, never in it: a stolen copy of the database alone opens nothing sealed.
 * @throws Error when the file does not hold 32 bytes in hex.
 */
export function loadKeys(dataDir: string): Keys {
  const file = join(dataDir, "secret.key");
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  }
  const hex = readFileSync(file, "utf8").trim();
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new Error(`${file} must hold 64 hex digits`);
  return keysFrom(Buffer.from(hex, "hex"));
}

/** Derives every purpose's own key from one master key of 32 bytes. */
export function keysFrom(master: Buffer): Keys {
  return {
    audit: deriveKey(master, "audit-chain"),
    recovery: deriveKey(master, "recovery-words"),
    seal: deriveKey(master, "seal"),
    feed: deriveKey(master, "feed-ids"),
    push: derivePrivateKey(master),
    devices: deriveKey(master, "push-devices"),
    // Never written anywhere: a new process starts a new address key.
    address: randomBytes(32),
  };
}

/**
 * The key that pushes are signed with. It is derived like all others, so that it lasts as long as
 * the key file: with another one every device would have to ask anew.
 */
function derivePrivateKey(master: Buffer): Buffer {
  // One in four thousand million numbers is no key of the curve; then the next one is.
  for (let turn = 1; ; turn++) {
    const key = deriveKey(master, `push-signing-${turn}`);
    if (isPrivateKey(key)) return key;
  }
}

function isPrivateKey(key: Buffer): boolean {
  try {
    createECDH("prime256v1").setPrivateKey(key);
    return true;
  } catch {
    return false;
  }
}
