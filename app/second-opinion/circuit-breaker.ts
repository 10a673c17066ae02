import { failuresBeforePause, pauseMilliseconds } from "./limits.ts";

/** Stops asking a service that keeps failing, and lets one request find out whether it is back. */
export type CircuitBreaker = {
  /** Whether a request may go out now. After a pause only one may, until it is known how it went. */
  mayAsk(): boolean;
  /** How a request that was let through went. */
  record(isAnswered: boolean): void;
};

/** A breaker that is closed: it counts failures in a row on the clock it is given. */
export function makeCircuitBreaker(clock: () => Date): CircuitBreaker {
  let failures = 0;
  let pausedUntil = 0;
  let isTrying = false;
  return {
    mayAsk() {
      if (failures < failuresBeforePause) return true;
      if (isTrying || clock().getTime() < pausedUntil) return false;
      isTrying = true;
      return true;
    },
    record(isAnswered) {
      isTrying = false;
      failures = isAnswered ? 0 : failures + 1;
      if (failures >= failuresBeforePause) pausedUntil = clock().getTime() + pauseMilliseconds;
    },
  };
}
