import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readBody } from "./read-body.ts";

const kilobyte = Buffer.alloc(1024, "a");
const sender = (kilobytes: number) => {
  let sent = 0;
  const stream = Readable.from(
    (function* () {
      for (; sent < kilobytes; sent++) yield kilobyte;
    })(),
  );
  return { req: stream as unknown as IncomingMessage, sent: () => sent };
};

test("gives back what was sent, in order", async () => {
  const parts = [Buffer.from("body=h"), Buffer.from([0xc3]), Buffer.from([0xa5])];
  const body = await readBody(Readable.from(parts) as unknown as IncomingMessage);
  expect(Buffer.from(body ?? []).toString()).toBe("body=hå");
});

test("an empty form is a form", async () => {
  expect(await readBody(Readable.from([]) as unknown as IncomingMessage)).toHaveLength(0);
});

test("192 kB are taken, one more byte is not", async () => {
  expect(await readBody(sender(192).req)).toHaveLength(192 * 1024);
  expect(await readBody(sender(193).req)).toBeNull();
});

test("the longest text in the widest letters fits", async () => {
  const form = new URLSearchParams({ body: "🌊".repeat(10_000), title: "ä".repeat(120) });
  const req = Readable.from([Buffer.from(form.toString())]) as unknown as IncomingMessage;
  expect(await readBody(req)).not.toBeNull();
});

test("a sender who never stops is cut off", async () => {
  const endless = sender(100_000);
  expect(await readBody(endless.req)).toBeNull();
  expect(endless.sent()).toBeLessThan(10_000);
});
