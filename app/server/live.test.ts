import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Live } from "./live.ts";

let version: number | null = 1;
let live: Live;
beforeEach(() => {
  vi.useFakeTimers();
  version = 1;
  live = new Live(() => version);
});
afterEach(() => {
  live.close();
  vi.useRealTimers();
});

/** A connection that keeps what it is sent. */
function listener() {
  const sent: string[] = [];
  const res = Object.assign(new EventEmitter(), {
    writeHead: () => res,
    write: (text: string) => sent.push(text),
    end: () => res.emit("close"),
  });
  live.listen(res as unknown as ServerResponse, {});
  return {
    sent,
    res,
    changes: () => sent.filter((text) => text.startsWith("event: changed")).length,
  };
}

it("tells everybody who listens that something changed, once for each change, and not what", () => {
  const [one, two] = [listener(), listener()];
  vi.advanceTimersByTime(2_000);
  expect([one.changes(), two.changes()]).toEqual([0, 0]);
  version = 2;
  vi.advanceTimersByTime(2_000);
  version = 5;
  vi.advanceTimersByTime(2_000);
  expect([one.changes(), two.changes()]).toEqual([2, 2]);
  expect(new Set(one.sent.filter((text) => text.startsWith("event")))).toEqual(
    new Set(["event: changed\ndata: 1\n\n"]),
  );
});

it("forgets whoever has gone, and tells nobody of what was before they came", () => {
  const gone = listener();
  gone.res.emit("close");
  expect(live.count).toBe(0);
  version = 7;
  const late = listener();
  vi.advanceTimersByTime(5_000);
  expect([gone.changes(), late.changes()]).toEqual([0, 0]);
});

it("gives a sign of life, and ends in time for the session to be asked for anew", () => {
  const { sent } = listener();
  vi.advanceTimersByTime(60_000);
  expect(sent.filter((text) => text.startsWith(":"))).toHaveLength(3);
  vi.advanceTimersByTime(10 * 60_000);
  expect(live.count).toBe(0);
});

it("is closed where the database cannot tell of changes", () => {
  version = null;
  expect(live.isOpen).toBe(false);
});
