import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aliasSkeleton } from "#app/accounts/alias-skeleton.ts";
import { FREE_TRIES, holdGuess } from "#app/accounts/guess-limit.server.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { makeTestApp, type TestApp } from "#tests/support/test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});
afterAll(async () => await app?.dispose());

const plain = { alias: "", secret: "", stay: false, previousToken: undefined };

describe("guessing at one alias", () => {
  const accountOf = (alias: string) => `alias ${aliasSkeleton(alias)}`;
  const useUp = async (alias: string) => {
    for (let tries = 0; tries < FREE_TRIES; tries += 1) await holdGuess(app, accountOf(alias));
  };
  const watch = () => {
    const waits: number[] = [];
    return { waits, wait: async (ms: number) => void waits.push(ms) };
  };
  const wrong = "fel fras helt och hållet";

  test("is slowed to 30 seconds a try and no more, and a right passphrase still opens", async () => {
    const member = await createMember(app);
    await useUp(member.alias);
    const { waits, wait } = watch();
    for (let tries = 0; tries < 10_000; tries += 1) {
      await holdGuess(app, accountOf(member.alias), wait);
    }
    expect(waits.slice(0, 6)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000]);
    expect(Math.max(...waits)).toBe(30_000);
    waits.length = 0;
    const right = { ...plain, alias: member.alias, secret: member.passphrase };
    expect((await signIn(app, right, wait)).kind).toBe("member");
    expect(waits).toEqual([30_000]);
  });

  test("does not slow anybody else, and is forgotten within a minute", async () => {
    const [hunted, other] = [await createMember(app), await createMember(app)];
    await useUp(hunted.alias);
    const { waits, wait } = watch();
    await signIn(app, { ...plain, alias: hunted.alias, secret: wrong }, wait);
    expect(waits).toEqual([1000]);
    await signIn(app, { ...plain, alias: other.alias, secret: other.passphrase }, wait);
    app.advance(60_000);
    await signIn(app, { ...plain, alias: hunted.alias, secret: hunted.passphrase }, wait);
    expect(waits).toEqual([1000]);
  });

  test("holds at most a fixed number at once, then asks to wait", async () => {
    const alias = "Många Försök";
    await useUp(alias);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const waiting = Array.from({ length: 90 }, () => holdGuess(app, accountOf(alias), () => held));
    const guess = { ...plain, alias, secret: wrong };
    expect(await signIn(app, guess, () => held)).toEqual({ kind: "wait" });
    release();
    expect(new Set(await Promise.all(waiting))).toEqual(new Set([true]));
    expect((await signIn(app, guess, async () => {})).kind).toBe("refused");
  });

  test("counts an alias that does not exist like one that does", async () => {
    const { waits, wait } = watch();
    await useUp("Finns Ej");
    await signIn(app, { ...plain, alias: "finns-ej", secret: wrong }, wait);
    expect(waits).toEqual([1000]);
  });
});
