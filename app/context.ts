import type { Store } from "#db/store.ts";
import type { AssessInput, Assessment, PolicyDecision } from "#moderation/types.ts";
import type { AlarmChannel } from "./alarm/types.ts";
import type { Anchors } from "./audit/anchors.ts";
import type { Config } from "./config.ts";
import type { Locale } from "./i18n/translator.ts";
import type { Translator } from "./i18n/use-t.ts";
import type { Push } from "./push/types.ts";
import type { SecondOpinion } from "./second-opinion/types.ts";

/** What the domain rooms are given: made once by the server, or by a test. */
export type App = {
  store: Store;
  engine: Engine;
  /** Asked after the fact, kept apart from the engine; undefined while it is off. */
  secondOpinion: SecondOpinion | undefined;
  /** Ways to call staff outside the browser; empty where the operator has set none. */
  alarm: readonly AlarmChannel[];
  /** Tells devices that something is new; undefined while the operator has it off. */
  push: Push | undefined;
  /** Where the log's head is kept outside the database; undefined in tests that have no folder. */
  anchors: Anchors | undefined;
  clock: () => Date;
  config: Config;
  keys: Keys;
  log: Log;
};

/** The moderation engine behind three calls, so that a test can pass one that fails. */
export type Engine = {
  assess(input: AssessInput): Assessment;
  decide(assessment: Assessment, room: string): PolicyDecision;
  /**
   * Takes up the newest saved version of the policy, whichever process saved it. Asks the database at
   * most every few seconds, unless `now`. Never throws.
   */
  refresh(options?: { now?: boolean }): Promise<void>;
};

/** Secrets derived from the instance's one key file, each for one purpose (32 bytes). */
export type Keys = {
  audit: Buffer;
  recovery: Buffer;
  seal: Buffer;
  address: Buffer;
  /** For the ids of feeds and their entries. */
  feed: Buffer;
  /** A private key of P-256, for signing pushes. */
  push: Buffer;
  /** For telling devices that take pushes apart. */
  devices: Buffer;
};

/** An allow-listed log: events with ids and counts, never words, aliases or addresses. */
export type LogFields = {
  caseNumber?: number;
  jobKind?: string;
  errorName?: string;
  errorCode?: string;
  path?: string;
  count?: number;
};
export type Log = {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
};

/** Who asks. Staff are `staff` only after their second factor. */
export type Viewer =
  | { kind: "nobody" }
  | { kind: "member"; id: string; alias: string }
  | {
      kind: "staff";
      id: string;
      firstName: string;
      profession: string;
      role: "therapist" | "admin";
    };
export type Member = Extract<Viewer, { kind: "member" }>;
export type Staff = Extract<Viewer, { kind: "staff" }>;

/** What every loader and action receives as `context`. */
export type RequestContext = App & {
  locale: Locale;
  t: Translator;
  /** For the desk's hydrated pages only. */
  nonce: string | undefined;
  /** Looked up once per request, when first asked for. */
  viewer(): Promise<Viewer>;
  /** A cookie of the request, by its plain name. */
  cookie(name: CookieName): string | undefined;
  /** A `Set-Cookie` value; null clears the cookie. `maxAge` in seconds; without it, until the browser closes. */
  setCookie(name: CookieName, value: string | null, maxAge?: number): string;
  /**
   * Counts one act against the sender's short-lived bucket; false when it must wait. With `about`, an id,
   * the budget is for that one thing.
   */
  mayTry(act: LimitedAct, about?: string): Promise<boolean>;
};
/**
 * `start`: the first words have been read on this device; `here`: the day a member was last here, which
 * only the device knows.
 */
export type CookieName = "session" | "locale" | "once" | "start" | "here";
/**
 * `keep`: what members keep for themselves, and reactions; never taken from the budget for writing.
 */
export type LimitedAct =
  | "sign-in"
  | "join"
  | "write"
  | "keep"
  | "report"
  | "report-source"
  | "follow"
  | "search";

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestContext {}
}
