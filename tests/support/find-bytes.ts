import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Needle = {
  name: string;
  bytes: Buffer;
  /** Of so few bytes that a megabyte of hashes and keys may hold it by chance. */
  short?: boolean;
};

/** Every file under a folder, whatever it is called. */
export function readAllFiles(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => ({ name, bytes: readFileSync(name) }));
}

/** Which needles a file holds: one pass for any number of them, each of at least four bytes. */
export function findBytes(hay: Buffer, needles: Needle[]): Needle[] {
  const byStart = new Map<number, Needle[]>();
  for (const needle of needles) {
    const start = needle.bytes.readUInt32BE(0);
    byStart.set(start, [...(byStart.get(start) ?? []), needle]);
  }
  const found = new Set<Needle>();
  let window = 0;
  for (let at = 0; at < hay.length; at++) {
    window = ((window << 8) | (hay[at] as number)) >>> 0;
    for (const needle of byStart.get(window) ?? []) {
      const from = at - 3;
      if (hay.subarray(from, from + needle.bytes.length).equals(needle.bytes)) found.add(needle);
    }
  }
  return [...found];
}

/** A text, or the bytes it stands for, in every shape in which something could have kept it. */
export function shapesOf(name: string, plain: Buffer): Needle[] {
  const hash = createHash("sha256").update(plain).digest();
  const hex = plain.toString("hex");
  const itself = [
    { name: `${name}, plain`, bytes: plain },
    { name: `${name}, hex`, bytes: Buffer.from(hex) },
    { name: `${name}, hex in capitals`, bytes: Buffer.from(hex.toUpperCase()) },
    ...inBase64(name, plain),
  ];
  return [
    ...itself.map((needle) => ({ ...needle, short: plain.length < 8 })),
    { name: `${name}, sha256`, bytes: hash },
    { name: `${name}, sha256 in hex`, bytes: Buffer.from(hash.toString("hex")) },
    { name: `${name}, sha256 in base64`, bytes: Buffer.from(hash.toString("base64").slice(0, 42)) },
    {
      name: `${name}, sha256 in base64url`,
      bytes: Buffer.from(hash.toString("base64url").slice(0, 42)),
    },
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

/** The sixteen bytes of an IPv6 address that is written with one `::`. */
export function packedIpv6(ipv6: string): Buffer {
  const [head = "", tail = ""] = ipv6.split("::");
  const [front, back] = [head.split(":"), tail.split(":")];
  const groups = [...front, ...Array(8 - front.length - back.length).fill("0"), ...back];
  return Buffer.from(groups.map((group) => group.padStart(4, "0")).join(""), "hex");
}
