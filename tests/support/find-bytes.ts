import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Needle = { name: string; bytes: Buffer };

/** Every file under a folder, whatever it is called. */
export function readAllFiles(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => ({ name, bytes: readFileSync(name) }));
}

/**
 * Which needles a file holds, by name. One pass over the file for any number of needles, each of at
 * least four bytes, none of which begins with four equal ones.
 */
export function findBytes(hay: Buffer, needles: Needle[]): string[] {
  const byStart = new Map<number, Needle[]>();
  for (const needle of needles) {
    const start = needle.bytes.readUInt32BE(0);
    byStart.set(start, [...(byStart.get(start) ?? []), needle]);
  }
  const found = new Set<string>();
  let window = 0;
  for (let at = 0; at < hay.length; at++) {
    window = ((window << 8) | (hay[at] as number)) >>> 0;
    for (const { name, bytes } of byStart.get(window) ?? []) {
      const from = at - 3;
      if (hay.subarray(from, from + bytes.length).equals(bytes)) found.add(name);
    }
  }
  return [...found];
}

/** A text, or the bytes it stands for, in every shape in which something could have kept it. */
export function shapesOf(name: string, plain: Buffer): Needle[] {
  const hash = createHash("sha256").update(plain).digest();
  const hex = plain.toString("hex");
  return [
    { name: `${name}, plain`, bytes: plain },
    { name: `${name}, hex`, bytes: Buffer.from(hex) },
    { name: `${name}, hex in capitals`, bytes: Buffer.from(hex.toUpperCase()) },
    ...inBase64(name, plain),
    { name: `${name}, sha256`, bytes: hash },
    { name: `${name}, sha256 in hex`, bytes: Buffer.from(hash.toString("hex")) },
    { name: `${name}, sha256 in base64`, bytes: Buffer.from(hash.toString("base64").slice(0, 42)) },
    { name: `${name}, sha256 in base64url`, bytes: Buffer.from(hash.toString("base64url").slice(0, 42)) },
  ];
}

/** Base64 of something in the middle of something else: three ways to stand, edges left out. */
function inBase64(name: string, plain: Buffer): Needle[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), plain]).toString("base64");
    const from = before === 0 ? 0 : 4;
    const to = Math.floor(((before + plain.length) * 8) / 24) * 4;
    const middle = text.slice(from, to);
    if (middle.length < 6) return [];
    const url = middle.replaceAll("+", "-").replaceAll("/", "_");
    return [middle, url].map((bytes) => ({
      name: `${name}, base64 at ${before}`,
      bytes: Buffer.from(bytes),
    }));
  });
}
