import { findViewer } from "#app/accounts/sessions.server.ts";
import { makeAlarm } from "#app/alarm/make-alarm.ts";
import type { Anchors } from "#app/audit/anchors.ts";
import { parseConfig } from "#app/config.ts";
import type {
  App,
  CookieName,
  Engine,
  LimitedAct,
  Log,
  LogFields,
  RequestContext,
  Viewer,
} from "#app/context.ts";
import { serialiseCookie } from "#app/cookies.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import type { Locale } from "#app/i18n/translator.ts";
import { makeEngine } from "#app/policy/make-engine.server.ts";
import type { Push } from "#app/push/types.ts";
import { makeSecondOpinion } from "#app/second-opinion/client.ts";
import type { SecondOpinion } from "#app/second-opinion/types.ts";
import { ensureBaseData } from "#app/server/base-data.ts";
import { keysFrom } from "#app/server/keys.ts";
import { sqliteDatabase, type TestDatabase } from "./databases.ts";

export type TestApp = App & {
  /** Moves the clock to an instant. */
  setClock(at: Date | string): void;
  /** Moves the clock forward. */
  advance(ms: number): void;
  /** What has been logged so far. */
  logged: { level: "info" | "warn" | "error"; event: string; fields?: LogFields }[];
  dispose(): Promise<void>;
};

export type TestAppWishes = {
  /** Settings as the environment would give them. */
  env?: Record<string, string>;
  engine?: Pick<Engine, "assess" | "decide">;
  /** Instead of the one that the settings name. */
  secondOpinion?: SecondOpinion;
  /** None unless given: nothing is written beside the database. */
  anchors?: Anchors;
  /** None unless given: nothing is sent anywhere. */
  push?: Push;
  /** A Tuesday morning within staffed hours, unless said otherwise. */
  now?: Date | string;
  database?: () => Promise<TestDatabase>;
};

/** The whole application below the pages: real tables, real engine, fixed keys, a clock that obeys. */
export async function makeTestApp(wishes: TestAppWishes = {}): Promise<TestApp> {
  const { store, dispose } = await (wishes.database ?? sqliteDatabase)();
  let now = new Date(wishes.now ?? "2026-03-10T09:00:00Z");
  const logged: TestApp["logged"] = [];
  const write = (level: "info" | "warn" | "error") => (event: string, fields?: LogFields) =>
    void logged.push({ level, event, fields });
  const config = parseConfig({ PAGE_CACHE: "off", ...wishes.env });
  const log: Log = { info: write("info"), warn: write("warn"), error: write("error") };
  const clock = () => new Date(now);
  const app: TestApp = {
    store,
    engine: { ...makeEngine({ store, clock, log }), ...wishes.engine },
    secondOpinion:
      wishes.secondOpinion ??
      (config.secondOpinion && makeSecondOpinion(config.secondOpinion, clock)),
    alarm: makeAlarm(config.alarm, clock),
    anchors: wishes.anchors,
    push: wishes.push,
    clock,
    config,
    keys: keysFrom(Buffer.alloc(32, 7)),
    log,
    logged,
    setClock(at) {
      now = new Date(at);
    },
    advance(ms) {
      now = new Date(now.getTime() + ms);
    },
    dispose,
  };
  await ensureBaseData(app);
  return app;
}

export type ContextWishes = {
  /** Who asks; without it, whoever the session cookie says. */
  viewer?: Viewer;
  locale?: Locale;
  cookies?: Partial<Record<CookieName, string>>;
  /** Acts that the sender has done too often already. */
  tooOften?: readonly LimitedAct[];
  nonce?: string;
};

/** What a loader or an action is given, without a server around it. */
export function makeContext(app: App, wishes: ContextWishes = {}): RequestContext {
  const { cookies = {}, locale = "sv", tooOften = [] } = wishes;
  let viewer: Promise<Viewer> | undefined;
  return {
    ...app,
    locale,
    nonce: wishes.nonce,
    t: translatorFor(locale),
    viewer: () => {
      viewer ??= wishes.viewer ? Promise.resolve(wishes.viewer) : findViewer(app, cookies.session);
      return viewer;
    },
    cookie: (name) => cookies[name],
    setCookie: (name, value, maxAge) => serialiseCookie(app.config, name, value, maxAge),
    mayTry: async (act) => !tooOften.includes(act),
  };
}
