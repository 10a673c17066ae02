import { describe, expect, test } from "vitest";
import { sameAnswer } from "./same-answer.server.ts";

const redirected = (to: string) => new Response(null, { status: 302, headers: { Location: to } });
const thrownBy = (promise: Promise<unknown>) =>
  promise.then(
    () => "returned",
    (thrown: unknown) => (thrown instanceof Response ? thrown.headers.get("location") : thrown),
  );

describe("a form that arrives twice", () => {
  test("gets the first answer, also while the first is still under way", async () => {
    const owner = {};
    let runs = 0;
    let open = () => {};
    const gate = new Promise<void>((go) => {
      open = go;
    });
    const take = async () => {
      runs += 1;
      await gate;
      throw redirected(`/posts/${runs}`);
    };
    const first = thrownBy(sameAnswer(owner, "k", 0, take));
    const second = thrownBy(sameAnswer(owner, "k", 1, take));
    open();
    expect([await first, await second]).toEqual(["/posts/1", "/posts/1"]);
    expect(await thrownBy(sameAnswer(owner, "k", 1_000, take))).toBe("/posts/1");
    expect(runs).toBe(1);
  });

  test("is taken anew after a refusal, after five minutes, and for another key", async () => {
    const owner = {};
    expect(await sameAnswer(owner, "k", 0, async () => "refused")).toBe("refused");
    const take = (to: string) => async () => {
      throw redirected(to);
    };
    expect(await thrownBy(sameAnswer(owner, "k", 1, take("/a")))).toBe("/a");
    expect(await thrownBy(sameAnswer(owner, "other", 2, take("/b")))).toBe("/b");
    expect(await thrownBy(sameAnswer(owner, "k", 6 * 60_000, take("/c")))).toBe("/c");
  });

  test("an error is passed on and not remembered", async () => {
    const owner = {};
    const broken = async () => {
      throw new Error("disk full");
    };
    await expect(sameAnswer(owner, "k", 0, broken)).rejects.toThrow("disk full");
    expect(await sameAnswer(owner, "k", 1, async () => "again")).toBe("again");
  });
});
