import { mkdirSync } from "node:fs";
import { makeAlarm } from "#app/alarm/make-alarm.ts";
import { openAnchors } from "#app/audit/anchors.ts";
import type { Config } from "#app/config.ts";
import type { App } from "#app/context.ts";
import { planClearOut } from "#app/jobs/clear-out.server.ts";
import { makeEngine } from "#app/policy/make-engine.server.ts";
import { makePush } from "#app/push/make-push.ts";
import { makeSecondOpinion } from "#app/second-opinion/client.ts";
import { openStore } from "#db/store.ts";
import { ensureBaseData } from "./base-data.ts";
import { loadKeys } from "./keys.ts";
import { makeLog } from "./log.ts";
import { takeOwnWeights } from "./own-weights.ts";

/** Opens everything the rooms are given, with the database brought up to date. */
export async function makeApp(config: Config): Promise<App> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const store = await openStore(config.databaseUrl);
  await store.migrate();
  const clock = () => new Date();
  const log = makeLog();
  takeOwnWeights(config.dataDir, log);
  const engine = makeEngine({ store, clock, log });
  const keys = loadKeys(config.dataDir);
  const app: App = {
    store,
    engine,
    secondOpinion: config.secondOpinion && makeSecondOpinion(config.secondOpinion, clock),
    push: config.push ? makePush(config, keys.push) : undefined,
    alarm: makeAlarm(config.alarm, clock),
    anchors: openAnchors(config.dataDir, keys.audit),
    clock,
    config,
    keys,
    log,
  };
  await ensureBaseData(app);
  await engine.refresh();
  await store.write((tx) => planClearOut(app, tx));
  return app;
}
