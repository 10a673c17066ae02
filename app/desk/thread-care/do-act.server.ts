import type { App } from "#app/context.ts";
import { cleanReason } from "#app/escalations/case-choices.ts";
import type { Db } from "#db/store.ts";
import { noticeKindOf, refuseAct, ruleFor } from "./act-rules.ts";
import { findThreadRow } from "./find-thread.server.ts";
import { holdThread } from "./hold-thread.server.ts";
import { lockThread } from "./lock-thread.server.ts";
import { mergeThreads } from "./merge-threads.server.ts";
import { moveThread } from "./move-thread.server.ts";
import { pinThread } from "./pin-thread.server.ts";
import { recordAct } from "./record-act.server.ts";
import { setTurn } from "./set-turn.server.ts";
import { splitThread } from "./split-thread.server.ts";
import { tellWriters } from "./tell-writers.server.ts";
import type { ActDone, Change, ThreadRow, WantedAct } from "./types.ts";

/**
 * Does something to a thread in one transaction: the change itself, the act kept with its thread, the log,
 * and the statement of reasons to everybody whose words it is about.
 */
export async function doAct(app: App, wanted: WantedAct): Promise<ActDone> {
  const { act, staff } = wanted;
  return await app.store.write(async (tx): Promise<ActDone> => {
    const thread = await findThreadRow(app, tx, wanted.threadId);
    if (!thread || thread.mergedInto !== null) return { kind: "refused", why: "not-found" };
    const refusal = refuseAct({ ...wanted, audience: thread.audience });
    if (refusal) return { kind: "refused", why: refusal };
    const reason = cleanReason(wanted.reason) ?? "";
    const rule = ruleFor(act) === "none" ? "" : wanted.rule;
    const changed = await change(app, tx, thread, wanted);
    if (changed === "same") return { kind: "done", repeated: true, threadId: thread.id };
    if (typeof changed === "string") return { kind: "refused", why: changed };
    const { detail, twin, tell } = changed;
    await recordAct(app, tx, { threadId: thread.id, staff, act, rule, reason, detail, twin });
    const kind = noticeKindOf(act);
    if (tell && kind) await tellWriters(app, tx, { ...tell, kind, rule, reason, staff });
    return { kind: "done", repeated: false, threadId: act === "merge" && twin ? twin : thread.id };
  });
}

async function change(app: App, tx: Db, thread: ThreadRow, wanted: WantedAct): Promise<Change> {
  const { room, title, numbers, into } = wanted;
  switch (wanted.act) {
    case "hold":
      return await holdThread(app, tx, thread);
    case "lock":
      return await lockThread(app, tx, thread);
    case "pin":
      return await pinThread(app, tx, thread);
    case "move":
      return await moveThread(app, tx, { thread, room });
    case "split":
      return await splitThread(app, tx, { thread, title, numbers });
    case "merge":
      return await mergeThreads(app, tx, { thread, into });
    case "answered":
      return await setTurn(app, tx, { thread, waiting: "resting" });
    case "wait-again":
      return await setTurn(app, tx, { thread, waiting: "us" });
  }
}
