/** What a request may cost at most. */
export type Limits = { milliseconds: number; responseBytes: number; textLength: number };

/** Fixed, because each protects the forum and none of them depends on the place it runs in. */
export const limits: Limits = {
  /**
   * Long enough for a small model on one graphics card; short enough that two slow requests at a time
   * still get through a busy evening's posts, and that a stopping server need not wait.
   */
  milliseconds: 8_000,
  /** An answer in our form is under one kilobyte; the rest is room for what servers wrap around it. */
  responseBytes: 64 * 1024,
  /** The longest post and title that the forms let through, with room for the signs in between. */
  textLength: 12_000,
};

/** So many failures in a row mean that the service is down, not that one text was hard. */
export const failuresBeforePause = 5;

/** Long enough to restart a service or load a model; short enough that few texts go without. */
export const pauseMilliseconds = 5 * 60_000;

/** One more try, a minute later: a service that is just starting may have come up by then. */
export const retryAfterMilliseconds = 60_000;
