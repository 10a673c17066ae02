import * as argon2 from "argon2";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  HASH_COST,
  hashPassphrase,
  needsRehash,
  PassphraseQueueFull,
  passphraseProblem,
  verifyPassphrase,
} from "./passphrase.server.ts";

// The real argon2 with its calls counted: how many ran at once, and against which hashes.
const watch = vi.hoisted(() => ({ now: 0, most: 0, verified: [] as string[] }));
vi.mock("argon2", async (load) => {
  const real = await load<typeof argon2>();
  const counted = async <T>(work: Promise<T>) => {
    watch.now += 1;
    watch.most = Math.max(watch.most, watch.now);
    return work.finally(() => {
      watch.now -= 1;
    });
  };
  return {
    ...real,
    hash: (...all: Parameters<typeof real.hash>) => counted(real.hash(...all)),
    verify: (...all: Parameters<typeof real.verify>) => {
      watch.verified.push(all[0]);
      return counted(real.verify(...all));
    },
  };
});

afterEach(() => {
  watch.most = 0;
  watch.verified = [];
});

const problem = (raw: string, alias = "Stilla Björk") => passphraseProblem(raw, { alias });
const GOOD = "en vit mugg på fönsterbrädan";

describe("passphraseProblem", () => {
  it.each([
    GOOD,
    "kaffet kallnar",
    "sju små cyklar",
    "tR4ffas-vid-9",
    "solen går ner bakom huset",
    "åäöåäöüéñ word",
    "ordet lösenord i en lång mening",
  ])("lets %j", (raw) => {
    expect(problem(raw)).toBeNull();
  });

  it.each([
    ["", "too-short"],
    ["nio tecke", "too-short"],
    ["🌊🌊🌊🌊🌊", "too-short"],
    ["a".repeat(201), "too-long"],
    ["a".repeat(1_000_000), "too-long"],
    ["aaaaaaaaaaaa", "too-common"],
    ["          ", "too-common"],
    ["hejhejhejhej", "too-common"],
    ["hej hej hej", "too-common"],
    ["abababababa", "too-common"],
    ["1234567890", "too-common"],
    ["0987654321", "too-common"],
    ["abcdefghij", "too-common"],
    ["qwerty12345", "too-common"],
    ["asdfghjklöä", "too-common"],
    ["Password123", "too-common"],
    ["lösenord123!", "too-common"],
    ["Lo\u0308senord 2024", "too-common"],
    ["Sommaren2026!", "too-common"],
    ["iloveyou1234", "too-common"],
    ["leeward 2026", "too-common"],
    ["stillabjörk", "too-common"],
    ["St1lla Björk 99", "too-common"],
    ["jag heter Stilla Björk här", "too-common"],
  ])("judges %j as %s", (raw, expected) => {
    expect(problem(raw)).toBe(expected);
  });

  it("lets 10 and 200 characters, counted as people count them", () => {
    expect(problem("tio tecken".slice(0, 10))).toBeNull();
    expect(problem(`${"abc def".repeat(40).slice(0, 199)}!`)).toBe("too-common");
    expect(problem(`${GOOD} `.repeat(8).slice(0, 200))).toBeNull();
  });

  it("lets a short alias stand inside a long sentence, not make it up", () => {
    expect(problem("solen går ner bakom huset", "Sol")).toBeNull();
    expect(problem("sol och 123", "Sol")).toBe("too-common");
  });
});

describe("hashPassphrase and verifyPassphrase", () => {
  it("keep a salted argon2id hash at the required cost or above", async () => {
    const [one, two] = await Promise.all([hashPassphrase(GOOD), hashPassphrase(GOOD)]);
    const cost = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`, "u").exec(one)?.[1]);
    expect(one).toMatch(/^\$argon2id\$v=19\$/u);
    expect(cost("m")).toBeGreaterThanOrEqual(19_456);
    expect(cost("t")).toBeGreaterThanOrEqual(2);
    expect(cost("p")).toBeGreaterThanOrEqual(1);
    expect(two).not.toBe(one);
    expect(await verifyPassphrase(one, GOOD)).toBe(true);
    expect(await verifyPassphrase(one, GOOD.normalize("NFD"))).toBe(true);
    expect(await verifyPassphrase(one, `${GOOD} `)).toBe(false);
    expect(await verifyPassphrase(one, GOOD.toUpperCase())).toBe(false);
  });

  it("do the same work for an alias that does not exist", async () => {
    expect(await verifyPassphrase(null, GOOD)).toBe(false);
    expect(watch.verified).toHaveLength(1);
    const [dummy = ""] = watch.verified;
    const real = await hashPassphrase(GOOD);
    const cost = (hash: string) => hash.split("$").slice(0, 4);
    expect(cost(dummy)).toEqual(cost(real));
    expect(dummy).toHaveLength(real.length);
  });

  it("refuse an overlong text without sparing the work", async () => {
    const long = "x".repeat(201);
    await expect(hashPassphrase(long)).rejects.toThrow(RangeError);
    const hash = await hashPassphrase("x".repeat(200));
    expect(await verifyPassphrase(hash, long)).toBe(false);
    expect(watch.verified).toHaveLength(1);
  });

  it("throw on a stored hash that cannot be read, and go on working", async () => {
    await expect(verifyPassphrase("nonsense", GOOD)).rejects.toThrow();
    expect(await verifyPassphrase(null, GOOD)).toBe(false);
  });

  it("never run more than two at once, in turn", async () => {
    const done: number[] = [];
    const all = Array.from({ length: 7 }, async (_, index) => {
      await hashPassphrase(GOOD);
      done.push(index);
    });
    await Promise.all(all);
    expect(watch.most).toBe(2);
    expect(done).toHaveLength(7);
    expect(done.at(-1)).toBeGreaterThanOrEqual(5);
  });

  it("turn away what could not be answered in time, and recover", async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 210 }, () => verifyPassphrase(null, GOOD)),
    );
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(8);
    expect(refused.every((result) => result.reason instanceof PassphraseQueueFull)).toBe(true);
    expect(watch.most).toBe(2);
    expect(await verifyPassphrase(null, GOOD)).toBe(false);
  }, 60_000);
});

describe("needsRehash", () => {
  it("finds hashes of another cost or kind, and no others", async () => {
    const options = { ...HASH_COST, type: argon2.argon2id } as const;
    expect(needsRehash(await argon2.hash("x", options))).toBe(false);
    expect(needsRehash(await argon2.hash("x", { ...options, timeCost: 3 }))).toBe(true);
    expect(needsRehash(await argon2.hash("x", { ...options, memoryCost: 8192 }))).toBe(true);
    expect(needsRehash(await argon2.hash("x", { ...options, type: argon2.argon2i }))).toBe(true);
  });
});
